import { describe, expect, it } from 'vitest'
import { parseQuantity } from './parseQuantity.js'
import { parseDate } from '../date/parseDate.js'

describe('parseQuantity', () => {
  it.each([
    ['$20/month', { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo', digits: 2 }],
    ['$15/user/year', { low: 15, high: 15, unit: 'USD', modifier: 'exact', per: 'person.a', digits: 2 }],
    ['20美元/月', { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo', digits: 2 }],
    ['40多亿元', { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact', digits: 1 }],
    ['不到三成', { low: 0.3, high: 0.3, unit: '1', modifier: 'under', digits: 1 }],
    ['每股2.5元', { low: 2.5, high: 2.5, unit: 'CNY', modifier: 'exact', per: 'share', digits: 2 }],
    ['2,200亿到3,000亿美元', { low: 2.2e11, high: 3e11, unit: 'USD', modifier: 'exact', digits: 2 }],
    ['10家以上', { low: 10, high: 10, unit: '家', modifier: 'atLeast', digits: 2 }],
  ])('%s', (text, expected) => expect(parseQuantity(text)).toEqual(expected))

  it.each([['', 'NOT_A_QUANTITY'], ['abc', 'NOT_A_QUANTITY'], ['三家公司', 'NOT_A_QUANTITY'], ['共有3元', 'NOT_A_QUANTITY'], ['3家和5家', 'SEVERAL_QUANTITIES'], ['2023年', 'NOT_A_QUANTITY'], ['2元/季度', 'NOT_A_QUANTITY'], ['每季度2元', 'NOT_A_QUANTITY'], ['5元/abc', 'NOT_A_QUANTITY']])('rejects %j with %s', (text, code) => {
    expect(() => parseQuantity(text)).toThrow(expect.objectContaining({ code }))
  })
})

describe('parseDate', () => {
  it.each([['2022年年中', '2022-06~', 'exact'], ['2018年以前', '2018', 'before'], ['自2018年以来', '2018', 'since'], ['截至6月30日止', '2023-06-30', 'until'], ['上周三', '2023-05-10', 'exact']])('%s', (text, date, modifier) => {
    expect(parseDate(text, { referenceDate: '2023-05-15' })).toEqual({ date, modifier })
  })

  it.each([['2月30日', 'NOT_A_DATE'], ['2018年和2019年', 'SEVERAL_DATES'], ['2018年大会', 'NOT_A_DATE'], ['', 'NOT_A_DATE']])('rejects %j with %s', (text, code) => {
    expect(() => parseDate(text)).toThrow(expect.objectContaining({ code }))
  })

  it('cannot resolve a relative date without a reference date', () => expect(() => parseDate('上周三')).toThrow('NOT_A_DATE'))
})
