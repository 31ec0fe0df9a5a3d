import { Big } from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumeral } from './formatNumeral.js'
import { parseNumeral } from './parseNumeral.js'
import { parseNumeralExact } from './parseNumeralExact.js'

/** A decimal string of up to 40 digits before the point and 12 after it, most of them noughts. */
const digits = (max: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'000000123456789'), minLength: 1, maxLength: max })
const decimal = fc.tuple(fc.constantFrom('', '-'), digits(40), fc.option(digits(12), { nil: undefined }))
  .map(([sign, integer, fraction]) => `${sign}${integer}${fraction === undefined ? '' : `.${fraction}`}`)
const options = fc.record({ style: fc.constantFrom('lower' as const, 'upper' as const, 'mixed' as const), script: fc.constantFrom('hans' as const, 'hant' as const), two: fc.constantFrom('二' as const, '两' as const) })

describe('parsing what was formatted', () => {
  it('gives the number back, in every style, script and length', () => {
    fc.assert(fc.property(decimal, options, (value, how) => {
      const written = formatNumeral(value, how)
      expect([written, new Big(parseNumeralExact(written)).toFixed()]).toEqual([written, new Big(value).toFixed()])
    }), { numRuns: 2000 })
  })

  it('gives digits back, but for two that make an interval: 八九 is eight or nine, 三五 three to five', () => {
    fc.assert(fc.property(decimal.filter((value) => !/^-?(?:12|23|34|35|45|56|67|78|89)$/.test(value)), (value) => {
      const written = formatNumeral(value, { style: 'digits' })
      expect([written, new Big(parseNumeralExact(written)).toFixed()]).toEqual([written, new Big(value).toFixed()])
    }))
  })

  it('gives every number of one to three digits back in every style', () => {
    const intervals = new Set([12, 23, 34, 35, 45, 56, 67, 78, 89])
    for (let value = 0; value < 1000; value++) {
      for (const style of ['lower', 'upper', 'rmb', 'mixed', 'digits'] as const) {
        if (style === 'digits' && intervals.has(value)) expect(() => parseNumeral(formatNumeral(value, { style }))).toThrow('NUMERAL_VAGUE')
        else expect(parseNumeral(formatNumeral(value, { style }))).toBe(value)
      }
    }
  })

  it('gives amounts back, rounded to 分', () => {
    fc.assert(fc.property(decimal, options, (value, { script }) => {
      const written = formatNumeral(value, { style: 'rmb', script })
      expect([written, Number(new Big(parseNumeralExact(written)).minus(new Big(value).round(2, Big.roundHalfUp)))]).toEqual([written, 0])
    }), { numRuns: 2000 })
  })

  it('gives any double back that formatNumeral takes', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -9.9e20, max: 9.9e20 }), options, (value, how) => {
      expect(parseNumeral(formatNumeral(value, how))).toBe(value === 0 ? 0 : value)
    }))
  })
})
