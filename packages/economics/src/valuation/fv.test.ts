import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fv } from './fv.js'
import { pv } from './pv.js'

describe('fv', () => {
  it('balances the other flows', () => {
    fc.assert(fc.property(
      fc.double({ min: -0.5, max: 2, noNaN: true }).map((rate) => (Math.abs(rate) < 1e-6 ? 0 : rate)), fc.integer({ min: 1, max: 40 }), fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 0.5, 1), (rate, periods, payment, start, due) => {
        const end = fv({ rate, periods, payment, pv: start, due })
        const size = (1 + Math.abs(rate)) ** periods * 1e4
        expect(Math.abs(end + start * (1 + rate) ** periods + payment * (1 + rate * due) * (rate === 0 ? periods : ((1 + rate) ** periods - 1) / rate))).toBeLessThan(1e-9 * size)
        expect(Math.abs(pv({ rate, periods, payment, fv: end, due }) - start)).toBeLessThan(1e-7 * Math.max(1, size * (1 + rate) ** -periods))
      }), { seed: 1 })
  })

  it('keeps the digits of a small rate', () => {
    expect(fv({ rate: 1e-13, periods: 10, payment: -1 })).toBeCloseTo(10 + 45e-13, 14)
    expect(Object.is(fv({ rate: 0.1, periods: 0, payment: -1 }), 0)).toBe(true)
  })

  it('refuses what makes no sense', () => {
    expect(() => fv({ rate: -1, periods: 1, payment: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'rate' }))
    expect(() => fv({ rate: 0.1, periods: -1, payment: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'periods' }))
    expect(() => fv({ rate: 0.1, periods: 1, payment: 1, due: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'due' }))
    expect(() => fv({ rate: 9, periods: 1e5, payment: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'result' }))
  })
})
