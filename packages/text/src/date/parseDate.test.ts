import { describe, expect, it } from 'vitest'
import { holidays } from '../holiday/holidays.js'
import { parseDate } from './parseDate.js'

describe('parseDate', () => {
  it.each([
    ['2022年年中', '2022-06~', 'exact'], ['2018年以前', '2018', 'before'], ['自2018年以来', '2018', 'since'], ['截至6月30日止', '2023-06-30', 'until'], ['上周三', '2023-05-10', 'exact'],
    ['從2018年開始', '2018', 'since'], ['2018年之後', '2018', 'after'], ['2019年前后', '2019~', 'exact'], ['（2021年第三季度）', '2021-35', 'exact'], ['下午两点半', 'T14:30', 'exact'], ['在2020年期间', '2020', 'exact'],
  ])('%s', (text, date, modifier) => {
    expect(parseDate(text, { referenceDate: '2023-05-15' })).toEqual({ date, modifier })
  })

  it('knows holidays by option', () => {
    expect(parseDate('2023年春节', { holidays }).date).toMatch(/^2023-01-2/)
    expect(() => parseDate('春节')).toThrow('NOT_A_DATE')
  })

  it.each<[text: string, code: string, offset: number]>([['2月30日', 'NOT_A_DATE', 0], ['2018年和2019年', 'SEVERAL_DATES', 6], ['2018年大会', 'NOT_A_DATE', 5], ['大会2018年', 'NOT_A_DATE', 0], ['', 'NOT_A_DATE', 0], ['三天', 'NOT_A_DATE', 0]])('rejects %j with %s', (text, code, offset) => {
    expect(() => parseDate(text)).toThrow(expect.objectContaining({ code, offset }))
  })

  it('cannot resolve a relative date without a reference date', () => expect(() => parseDate('上周三')).toThrow('NOT_A_DATE'))

  it.each(['前后', '之前后', '自从', '于', '截止到', '的'])('refuses a long run of %s that ends otherwise', (word) => {
    expect(() => parseDate(`2018年的${word.repeat(50_000)}x`)).toThrow('NOT_A_DATE')
  })
})
