import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import type { ExtractOptions } from '../extract/ExtractOptions.js'
import { holidays } from './holidays.js'

const cases: readonly [text: string, dates: string[], options?: ExtractOptions][] = [
  ['春节', ['春节 2024-02-10 exact']], ['清明节', ['清明节 2024-04-04 exact']], ['除夕', ['除夕 2024-02-09 exact']],
  ['春节前上线', ['春节 2024-02-10 before']], ['国庆节之后', ['国庆节 2023-10-01 after']], ['2023年春节营收5亿元', ['2023年春节 2023-01-22 exact', '5亿元']],
  ['明年的中秋节', ['明年的中秋节 2025-10-06 exact']], ['2021年6月立项，中秋节上线', ['2021年6月 2021-06 exact', '中秋节 2021-09-21 exact']],
  ['春节联欢晚会，清明上河图', []], ['大约春节', ['春节 2024-02-10~ exact']], ['春节左右', ['春节 2024-02-10~ exact']], ['国庆节', ['国庆节 2024-10-01 exact'], { prefer: 'future' }], ['春节', ['春节 2023-01-22 exact'], { prefer: 'past' }],
]

describe('option holidays', () => {
  it.each(cases)('%s', (text, dates, options) => {
    const found = extract(text, { holidays, referenceDate: '2024-01-08', ...options }).map((m) => (m.kind === 'date' ? `${m.text} ${m.date} ${m.modifier}` : m.text))
    expect(found).toEqual(dates)
  })

  it('takes days of the caller’s own, and nothing that is no day', () => {
    const own = (date: string | undefined) => ({ names: ['司庆'], dateOf: () => date })
    expect(extract('司庆前后', { holidays: own('2024-05-18'), referenceDate: '2024-01-08' })).toMatchObject([{ date: '2024-05-18~' }])
    expect(extract('司庆', { holidays: own(undefined), referenceDate: '2024-01-08' })).toEqual([])
    expect(() => extract('司庆', { holidays: own('05-18'), referenceDate: '2024-01-08' })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', path: 'holidays' }))
  })

  it('gives what is known without a reference date', () => {
    expect(extract('国庆节和春节', { holidays })).toMatchObject([{ text: '国庆节', date: 'XXXX-10-01' }])
    expect(extract('国庆节前后', { holidays })).toMatchObject([{ text: '国庆节', date: 'XXXX-10-01' }])
  })

  it('finds none unasked, and none where dates are not wanted', () => {
    expect(extract('春节', { referenceDate: '2024-01-08' })).toEqual([])
    expect(extract('春节5亿元', { referenceDate: '2024-01-08', holidays, kinds: ['money'] })).toMatchObject([{ text: '5亿元' }])
  })
})
