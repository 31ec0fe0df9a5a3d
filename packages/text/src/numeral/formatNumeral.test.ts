import { WanyiError } from '@wanyi/quantity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumeral, type FormatNumeralOptions } from './formatNumeral.js'

const cases: readonly [value: number | bigint | string, options: FormatNumeralOptions, written: string][] = [
  [0, {}, '零'], [10, {}, '十'], [18, {}, '十八'], [110, {}, '一百一十'], [1010, {}, '一千零一十'], [1001, {}, '一千零一'],
  [10001, {}, '一万零一'], [180000, {}, '十八万'], [100200, {}, '十万零二百'], [120034, {}, '十二万零三十四'], [106000, {}, '十万六千'],
  [1e8, {}, '一亿'], [1e12, {}, '一万亿'], [1000000002000, {}, '一万亿零二千'], [30000500000000, {}, '三十万零五亿'],
  [101.001, {}, '一百零一点零零一'], [-40.5, {}, '负四十点五'], ['7.50', {}, '七点五零'], [-0, {}, '零'], ['-0.0', {}, '零点零'], [3e-7, {}, '零点零零零零零零三'],
  [10n ** 16n, {}, '一亿亿'], [10n ** 21n + 5n, {}, '十万亿亿零五'], ['300000002000000001', {}, '三十亿亿零二十亿零一'],
  [2, { two: '两' }, '二'], [2222, { two: '两' }, '两千两百二十二'], [20000, { two: '两' }, '两万'], [220000, { two: '两' }, '二十二万'],
  [200000000, { two: '两', script: 'hant' }, '兩億'], [-1234.5, { script: 'hant' }, '負一千二百三十四點五'],
  [10, { style: 'upper' }, '壹拾'], [20305, { style: 'upper' }, '贰万零叁佰零伍'], [26, { style: 'upper', script: 'hant' }, '貳拾陸'],
  [2022, { style: 'digits' }, '二〇二二'], [700500, { style: 'digits' }, '七零零五零零'], [700500, { style: 'digits', zero: '〇' }, '七〇〇五〇〇'],
  [2022, { style: 'digits', zero: '零' }, '二零二二'], ['007', { style: 'digits' }, '零零七'], [0.05, { style: 'digits' }, '零点零五'],
  [9999, { style: 'mixed' }, '9999'], [10000, { style: 'mixed' }, '1万'], [123456789, { style: 'mixed' }, '1.23456789亿'], [-35e11, { style: 'mixed' }, '-3.5万亿'],
  [4e16, { style: 'mixed' }, '4亿亿'], [1e9, { style: 'mixed', script: 'hant' }, '10億'], ['0.50', { style: 'mixed' }, '0.50'], ['45000.0', { style: 'mixed' }, '4.50000万'],
  // NEEDS: format
  [12000.01, { style: 'rmb' }, '壹万贰仟元零壹分'], ['1.00', { style: 'rmb' }, '壹元整'], [10.05, { style: 'rmb' }, '壹拾元零伍分'], [100000000, { style: 'rmb' }, '壹亿元整'],
  // the amounts that the People's Bank gives as examples, 零 left out where it may be
  [1409.5, { style: 'rmb' }, '壹仟肆佰零玖元伍角'], [6007.14, { style: 'rmb' }, '陆仟零柒元壹角肆分'], [1680.32, { style: 'rmb' }, '壹仟陆佰捌拾元叁角贰分'],
  [107000.53, { style: 'rmb' }, '壹拾万柒仟元伍角叁分'], [16409.02, { style: 'rmb' }, '壹万陆仟肆佰零玖元零贰分'], [325.04, { style: 'rmb' }, '叁佰贰拾伍元零肆分'],
  [0.995, { style: 'rmb' }, '壹元整'], [0.004, { style: 'rmb' }, '零元整'], [-0.004, { style: 'rmb' }, '零元整'], [-0.3, { style: 'rmb' }, '负叁角'],
  ['999999.999', { style: 'rmb' }, '壹佰万元整'], ['0.05', { style: 'rmb' }, '伍分'], [30, { style: 'rmb', script: 'hant' }, '參拾元整'],
]

const wrong: readonly [value: number | string, code: string, offset?: number][] = [
  ['', 'NOT_A_DECIMAL', 0], ['abc', 'NOT_A_DECIMAL', 0], ['12.', 'NOT_A_DECIMAL', 3], ['.5', 'NOT_A_DECIMAL', 0], ['1.2.3', 'NOT_A_DECIMAL', 3], ['亿', 'NOT_A_DECIMAL', 0],
  ['1e21', 'NOT_A_DECIMAL', 1], ['- 5', 'NOT_A_DECIMAL', 1], ['1,000', 'NOT_A_DECIMAL', 1], [NaN, 'NOT_FINITE'], [-Infinity, 'NOT_FINITE'], [1e21, 'UNSAFE_NUMBER'],
  ['1'.repeat(1001), 'TOO_LONG'],
]

describe('formatNumeral', () => {
  it.each(cases)('%s with %o is %s', (value, options, written) => expect(formatNumeral(value, options)).toBe(written))

  it.each(wrong)('refuses %s', (value, code, offset) => {
    try {
      formatNumeral(value)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(WanyiError)
      expect((error as WanyiError).code).toBe(code)
      expect((error as WanyiError).offset).toBe(offset)
    }
  })

  it('refuses a style that it does not know', () => {
    expect(() => formatNumeral(1, { style: 'roman' as 'lower' })).toThrow('UNKNOWN_STYLE')
  })

  it.each([{ script: 'hk' }, { two: '2' }, { zero: '0' }])('refuses %o', (options) => {
    expect(() => formatNumeral(20, options as FormatNumeralOptions)).toThrow('INVALID_OPTION')
  })

  it('writes integers of any length in digits and mixed', () => {
    expect(formatNumeral('8'.repeat(5000), { style: 'digits' })).toBe('八'.repeat(5000))
    expect(formatNumeral(`7${'0'.repeat(1600)}`, { style: 'mixed' })).toBe(`7${'亿'.repeat(200)}`)
  })

  it('writes only what it should, and never two noughts in a row before the point', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (value) => {
      const written = formatNumeral(value)
      expect(written).toMatch(/^负?[零一二三四五六七八九十百千万亿]+$/)
      expect(written).not.toMatch(/零零|零[十百千万亿]|.零$/)
      expect(formatNumeral(String(value))).toBe(written)
    }))
  })

  it('tells different amounts apart', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
      for (const style of ['lower', 'upper', 'rmb', 'digits', 'mixed'] as const) {
        expect(formatNumeral(a, { style }) === formatNumeral(b, { style })).toBe(a === b)
      }
    }))
  })
})
