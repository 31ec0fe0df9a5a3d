import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantity } from '../quantity/quantity.js'
import { codeOf, quantityOf } from '../testing/arbitrary.js'
import { unitKinds } from '../unit/unitKinds.js'
import { unitTable } from '../unit/unitTable.js'
import { convert } from './convert.js'

describe('convert', () => {
  it.each([
    [1, 'km', 'm', 1000], [5, 'm', 'nm', 5e9], [1, 'a', 'mo', 12], [1, 'a', 'd', 365.25], [1, 'mo', 'd', 30.4375], [30, 'min', 'h', 0.5], [3, '[mu]', 'm2', 2000], [1, '[jin]', 'kg', 0.5], [10, '[liang]', '[jin]', 1],
    [3, '[chi]', 'm', 1], [1, '[li]', 'm', 500], [15, 'har', '[mu]', 225], [1, 'GB', 'MB', 1000], [1, 'GiB', 'B', 2 ** 30], [8, 'bit', 'B', 1], [100, 'km/h', 'm/s', 27.77777777777778], [2, 'CNY/Mtoken', 'CNY/token', 2e-6],
    [15, '%', '1', 0.15], [5, 'pp', '1', 0.05], [25, 'bp', 'pp', 0.25], [1, 'kW.h', 'MJ', 3.6], [1, '[HP]', 'W', 745.6998715822702], [1, '[bbl]', 'L', 158.987294928], [1, '[in_i]', 'cm', 2.54], [1, '[lb_av]', 'g', 453.59237],
    [37, 'Cel', '[degF]', 98.6], [-40, '[degF]', 'Cel', -40], [0, 'Cel', 'K', 273.15], [1, 'PFLOP.d/s', 'FLOP', 8.64e19], [1, '人', 'person', 1], [3, '個', '个', 3], [20, 'USD/mo', 'USD/a', 240], [1, '[tjin]', '[jin]', 1.2],
  ])('%s %s in %s', (value, from, to, expected) => {
    const converted = convert(quantity(value, from), to)
    expect(converted.low).toBeCloseTo(expected, 12)
    expect(converted.high).toBe(converted.low)
  })

  it('keeps the hedge, drops the digits, splits the target', () => {
    expect(convert(quantity([1, 2], 'USD/d', { modifier: 'over', digits: 1 }), 'USD/(wk)')).toEqual({ low: 7, high: 14, unit: 'USD', per: 'wk', modifier: 'over' })
  })

  it.each([
    ['USD', 'CNY', 'CURRENCY_MISMATCH'], ['USD/mo', 'CNY/a', 'CURRENCY_MISMATCH'], ['USD', 'kg', 'UNIT_MISMATCH'], ['USD/mo', 'USD', 'UNIT_MISMATCH'], ['家', '台', 'UNIT_MISMATCH'], ['人', '人次', 'UNIT_MISMATCH'],
    ['kg', 'pound', 'UNKNOWN_UNIT'], ['kg', 'k g', 'UNKNOWN_UNIT'], ['kg', 'kg/', 'UNIT_SYNTAX'],
  ])('from %s to %s throws %s', (from, to, code) => {
    expect(codeOf(() => convert(quantity(1, from), to))).toBe(code)
  })

  it('refuses a result beyond a double', () => {
    expect(codeOf(() => convert(quantity(1e300, 'Ym'), 'ym'.replace('y', 'f')))).toBe('OUT_OF_RANGE')
  })

  it('comes back to where it was, between all units of a kind', () => {
    const kinds = Object.keys(unitKinds)
    const pairs = fc.constantFrom(...kinds).chain((kind) => {
      const codes = unitTable().filter((unit) => unit.kind === kind).map(({ code }) => code)
      return fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes))
    })
    fc.assert(fc.property(pairs.chain(([from, to]) => fc.tuple(quantityOf(fc.constant(from)), fc.constant(to))), ([q, to]) => {
      const back = convert(convert(q, to), q.unit)
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) + (/degF|Cel/.test(q.unit + to) ? 1e-6 : 0)
      expect(near(back.low, q.low) && near(back.high, q.high)).toBe(true)
      expect(back.modifier).toBe(q.modifier)
    }), { numRuns: 500 })
  })
})
