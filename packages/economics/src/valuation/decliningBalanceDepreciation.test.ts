import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decliningBalanceDepreciation } from './decliningBalanceDepreciation.js'

describe('decliningBalanceDepreciation', () => {
  it('never goes below the salvage value, and takes the rest of it at once', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.5, max: 40, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (life, factor, share) => {
      const [cost, salvage] = [1000, 1000 * share]
      let value = cost
      for (let period = 1; period <= life; period++) {
        const part = decliningBalanceDepreciation({ cost, salvage, life, period, factor })
        expect(part).toBeGreaterThanOrEqual(0)
        value -= part
      }
      expect(value).toBeGreaterThan(salvage - 1e-9)
    }))
  })

  it('is nothing where the salvage value is above the cost', () => {
    expect(decliningBalanceDepreciation({ cost: 100, salvage: 200, life: 6, period: 1 })).toBe(0)
  })

  it('refuses what makes no sense', () => {
    expect(() => decliningBalanceDepreciation({ cost: 1, salvage: 0, life: 6, period: 7 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'period' }))
    expect(() => decliningBalanceDepreciation({ cost: 1, salvage: 0, life: 6, period: 1, factor: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'factor' }))
  })
})
