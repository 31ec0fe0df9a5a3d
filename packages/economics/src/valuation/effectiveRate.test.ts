import { describe, expect, it } from 'vitest'
import { effectiveRate } from './effectiveRate.js'
import { nominalRate } from './nominalRate.js'

describe('effectiveRate', () => {
  it('undoes the nominal rate', () => {
    for (const rate of [-0.3, 1e-12, 0.05, 3]) for (const periods of [1, 4, 365]) {
      expect(nominalRate({ effective: effectiveRate({ nominal: rate, periods }), periods })).toBeCloseTo(rate, 13)
    }
  })

  it('keeps the digits of a small rate', () => {
    expect(effectiveRate({ nominal: 1e-14, periods: 12 })).toBeCloseTo(1e-14, 27)
  })

  it('refuses what makes no sense', () => {
    expect(() => effectiveRate({ nominal: -4, periods: 4 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'nominal' }))
    expect(() => effectiveRate({ nominal: 0.1, periods: 1.5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'periods' }))
  })
})
