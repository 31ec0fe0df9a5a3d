import { describe, expect, it } from 'vitest'
import { pv } from './pv.js'

describe('pv', () => {
  it('is the sum at no interest', () => {
    expect(pv({ rate: 0, periods: 24, payment: 1000, fv: 10000, due: 1 })).toBe(-34000)
  })

  it('of many periods is that of payments without end', () => {
    expect(pv({ rate: 0.05, periods: 1e4, payment: 1 })).toBeCloseTo(-20, 12)
  })

  it('refuses what makes no sense', () => {
    expect(() => pv({ rate: NaN, periods: 1, payment: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'rate' }))
  })
})
