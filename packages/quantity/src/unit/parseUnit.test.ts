import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WanyiError } from '../error/WanyiError.js'
import { parseUnit } from './parseUnit.js'

const failure = (run: () => unknown): unknown => {
  try { run() } catch (error) { return error instanceof WanyiError ? [error.code, error.offset] : error }
  return 'no error'
}

describe('parseUnit', () => {
  it.each([
    ['', {}, 1],
    ['1', {}, 1],
    ['USD', { USD: 1 }, 1],
    ['USD/mo', { USD: 1, mo: -1 }, 1 / 2629800],
    ['USD/Mtoken', { USD: 1, Mtoken: -1 }, 1e-6],
    ['USD/(person.mo)', { USD: 1, person: -1, mo: -1 }, 1 / 2629800],
    ['USD/person/mo', { USD: 1, person: -1, mo: -1 }, 1 / 2629800],
    ['kg/kW.h', { kg: 1, kW: -1, h: -1 }, 1e3 / 3.6e9],
    ['token/s', { token: 1, s: -1 }, 1],
    ['/s', { s: -1 }, 1],
    ['1/a', { a: -1 }, 1 / 31557600],
    ['m/s2', { m: 1, s: -2 }, 1],
    ['m.s-2', { m: 1, s: -2 }, 1],
    ['km2', { km: 2 }, 1e6],
    ['(m/s)2', { m: 2, s: -2 }, 1],
    ['FLOP/s/(USD/h)', { FLOP: 1, s: -1, USD: -1, h: 1 }, 3600],
    ['PFLOP.d/s', { PFLOP: 1, d: 1, s: -1 }, 8.64e19],
    ['USD/100.km', { USD: 1, km: -1 }, 1e-5],
    ['{GPU}.h', { '{GPU}': 1, h: 1 }, 3600],
    ['台', { 台: 1 }, 1],
    ['m·m', { m: 2 }, 1],
  ])('reads %s', (text, terms, factor) => {
    const parsed = parseUnit(text)
    expect(parsed.terms).toEqual(terms)
    expect(parsed.factor).toBeCloseTo(factor, 25)
  })

  it.each([
    ['kB', 8e3], ['KB', 8e3], ['KiB', 8192], ['GiB', 8 * 2 ** 30], ['Mbps', 1e6], ['TFLOPS', 1e12], ['EFLOPS', 1e18], ['GHz', 1e9], ['MW', 1e9], ['um', 1e-6], ['Ktoken', 1e3], ['har', 1e4], ['[ly]', 9460730472580800],
  ])('knows the size of %s', (text, factor) => {
    expect(parseUnit(text).factor).toBe(factor)
  })

  it('prefers a code of its own to a prefix', () => {
    expect(parseUnit('min').dimension).toEqual({ s: 1 })
    expect(parseUnit('PHP').dimension).toEqual({ PHP: 1 })
    expect(parseUnit('TOP').dimension).toEqual({ TOP: 1 })
  })

  it.each([
    ['USD//mo', 'UNIT_SYNTAX', 4], ['USD/', 'UNIT_SYNTAX', 4], ['(m', 'UNIT_SYNTAX', 0], ['m)', 'UNIT_SYNTAX', 1], ['m s', 'UNIT_SYNTAX', 1], ['m0', 'UNIT_SYNTAX', 1], ['0.m', 'UNIT_SYNTAX', 0], ['m99', 'UNIT_SYNTAX', 1],
    ['USD/100km', 'UNIT_SYNTAX', 7], ['USD/moon', 'UNKNOWN_UNIT', 4], ['元/[jin]', 'UNKNOWN_UNIT', 0], ['kUSD', 'UNKNOWN_UNIT', 0], ['kmin', 'UNKNOWN_UNIT', 0], ['constructor', 'UNKNOWN_UNIT', 0], ['__proto__', 'UNKNOWN_UNIT', 0], ['('.repeat(500), 'UNIT_SYNTAX', 200], ['Ym9.Ym9', 'OUT_OF_RANGE', 0],
  ])('refuses %s', (text, code, offset) => {
    expect(failure(() => parseUnit(text))).toEqual([code, offset])
  })

  it('reads or refuses any text, and does nothing else', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.array(fc.constantFrom('USD', 'm', 's', '/', '.', '(', ')', '2', '-', '1', '[in_i]', '人'), { maxLength: 12 }).map((parts) => parts.join(''))), (text) => {
      try {
        const { factor, terms, dimension } = parseUnit(text)
        return Number.isFinite(factor) && factor > 0 && Object.values({ ...terms, ...dimension }).every((exponent) => Number.isInteger(exponent) && exponent !== 0)
      } catch (error) {
        return error instanceof WanyiError
      }
    }))
  })
})
