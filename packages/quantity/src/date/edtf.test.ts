import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../testing/arbitrary.js'
import { compareEdtf } from './compareEdtf.js'
import { edtfBounds } from './edtfBounds.js'
import { isEdtf } from './isEdtf.js'
import { parseEdtf } from './parseEdtf.js'

describe('edtfBounds', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'], ['2023-01', '2023-01-01', '2023-01-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['1900-02', '1900-02-01', '1900-02-28'], ['2023-04-01', '2023-04-01', '2023-04-01'],
    ['2021-33', '2021-01-01', '2021-03-31'], ['2021-35', '2021-07-01', '2021-09-30'], ['2021-40', '2021-01-01', '2021-06-30'], ['2021-41', '2021-07-01', '2021-12-31'], ['2021-37', '2021-01-01', '2021-04-30'], ['2021-39', '2021-09-01', '2021-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'], ['2022-24', '2022-12-01', '2023-02-28'], ['2023-24', '2023-12-01', '2024-02-29'], ['2022-28', '2022-12-01', '2023-02-28'], ['2022-29', '2022-09-01', '2022-11-30'], ['2022-30', '2022-12-01', '2023-02-28'], ['2022-32', '2022-06-01', '2022-08-31'],
    ['2019~', '2019-01-01', '2019-12-31'], ['2022-12~', '2022-12-01', '2022-12-31'], ['2022?', '2022-01-01', '2022-12-31'], ['199X', '1990-01-01', '1999-12-31'], ['19XX', '1900-01-01', '1999-12-31'], ['2XXX', '2000-01-01', '2999-12-31'], ['-022X', '-0229-01-01', '-0220-12-31'],
    ['-0220', '-0220-01-01', '-0220-12-31'], ['0000', '0000-01-01', '0000-12-31'], ['2018/2020', '2018-01-01', '2020-12-31'], ['2021-01/2021-09', '2021-01-01', '2021-09-30'], ['2023-05-08/2023-05-14', '2023-05-08', '2023-05-14'], ['2020~/2022?', '2020-01-01', '2022-12-31'],
    ['../2020', null, '2020-12-31'], ['2020/..', '2020-01-01', null], ['/2020', null, '2020-12-31'], ['2020/', '2020-01-01', null], ['XXXX-04', null, null], ['XXXX', null, null], ['XXXX-02-29', null, null], ['XXXX-XX-15', null, null], ['2022-04-XX', '2022-04-01', '2022-04-30'], ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2017-10-13T08:00', '2017-10-13', '2017-10-13'], ['2017-10-13T08:00:30+08:00', '2017-10-13', '2017-10-13'], ['2017-10-13T23:59:59Z', '2017-10-13', '2017-10-13'], ['2017-10-13T24:00', '2017-10-13', '2017-10-13'], ['XXXX-10-13T08:00', null, null], ['XXXX-XX-07T00:00', null, null],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest })
    expect(isEdtf(text)).toBe(true)
  })
})

describe('parseEdtf', () => {
  it.each([
    '', '22', '2022-4', '2022-00', '2022-13', '2022-20', '2022-42', '2023-02-29', '2023-02-30', '1900-02-29', '2023-04-31', '2023-04-00', '2022-21-01', '-0000', '20220401', '2022/04', 'T14:30', '2017-10-13T24:01', '2017-10-13T25:00', 'XXXX-10-13T25:00', 'XXXXT08:00', '2017-10-13T08:60', '2017-10-13T8:00',
    '2017-10-13T08:00:60', '2017-10T08:00', '2017-10-13T08:00~', '2017-10-13T08:00+15:00', '199X-05', '19X0', 'XXXX-02-30', 'XXXX-13', '2020/2018', '2020-05/2020-04', '../..', '/', '2018/2019/2020', '2019~~', '~2019', ' 2019', '2019 ', '2019-XX-32', 'Y20000', '[2019,2020]', '约2019',
  ])('refuses %j', (text) => {
    expect(codeOf(() => parseEdtf(text))).toBe('INVALID_EDTF')
    expect(isEdtf(text)).toBe(false)
  })

  it('refuses what is no string', () => {
    expect(codeOf(() => parseEdtf(2022 as unknown as string))).toBe('INVALID_EDTF')
    expect(isEdtf(undefined)).toBe(false)
  })

  it('gives the parts and the marks', () => {
    expect(parseEdtf('2022-12~')).toEqual({ kind: 'date', date: { year: 2022, years: 1, month: 12, approximate: true, uncertain: false } })
    expect(parseEdtf('199X%')).toEqual({ kind: 'date', date: { year: 1990, years: 10, approximate: true, uncertain: true } })
    expect(parseEdtf('XXXX-04-05')).toEqual({ kind: 'date', date: { years: 1, month: 4, day: 5, approximate: false, uncertain: false } })
    expect(parseEdtf('2017-10-13T08:00')).toMatchObject({ date: { day: 13, time: '08:00' } })
    expect(parseEdtf('2021-40/..')).toMatchObject({ kind: 'interval', start: { season: 40 }, end: 'open' })
  })

  it('accepts exactly the days that the calendar of the engine has', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const date = new Date(Date.UTC(2000, month - 1, day))
      date.setUTCFullYear(year, month - 1, day)
      const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
      expect(isEdtf(text)).toBe(date.getUTCMonth() === month - 1)
    }), { numRuns: 500 })
  })

  it('reads or refuses any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('2', '0', '1', '9', 'X', '-', '/', '..', '~', '?', 'T', ':', '3'), { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
      if (!isEdtf(text)) return
      const { earliest, latest } = edtfBounds(text)
      if (earliest !== null && latest !== null && !text.startsWith('-')) expect(earliest <= latest).toBe(true)
      expect(compareEdtf(text, text)).toBe('overlaps')
    }), { numRuns: 2000 })
  })
})

describe('compareEdtf', () => {
  it.each([
    ['2022', '2023-01', 'before'], ['2021-35', '2021-08', 'overlaps'], ['2023', '../2022', 'after'], ['2022-12-31', '2023', 'before'], ['199X', '1999', 'overlaps'], ['199X', '2000', 'before'], ['XXXX-04', '2023', 'overlaps'], ['2020/..', '2019', 'after'],
    ['2020/..', '2030', 'overlaps'], ['-0220', '0001', 'before'], ['-0220', '-0221', 'after'], ['2022-24', '2023-01', 'overlaps'], ['2018/2020', '2020/2022', 'overlaps'], ['2019~', '2020', 'before'], ['2017-10-13T08:00', '2017-10-13T09:00', 'overlaps'],
  ])('%s lies to %s: %s', (a, b, expected) => {
    expect(compareEdtf(a, b)).toBe(expected)
    expect(compareEdtf(b, a)).toBe(expected === 'before' ? 'after' : expected === 'after' ? 'before' : expected)
  })
})
