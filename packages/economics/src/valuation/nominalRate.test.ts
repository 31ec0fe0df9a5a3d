import { describe, expect, it } from 'vitest'
import { nominalRate } from './nominalRate.js'

describe('nominalRate', () => {
  it('is the effective rate when interest is added once', () => {
    expect(nominalRate({ effective: 0.07, periods: 1 })).toBeCloseTo(0.07, 15)
  })

  it('tends to the continuous rate', () => {
    expect(nominalRate({ effective: Math.E - 1, periods: 1e9 })).toBeCloseTo(1, 8)
  })

  it('refuses what makes no sense', () => {
    expect(() => nominalRate({ effective: -1, periods: 4 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'effective' }))
  })
})
