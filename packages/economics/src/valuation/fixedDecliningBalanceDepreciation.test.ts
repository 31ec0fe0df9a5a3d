import { describe, expect, it } from 'vitest'
import { fixedDecliningBalanceDepreciation } from './fixedDecliningBalanceDepreciation.js'

describe('fixedDecliningBalanceDepreciation', () => {
  it('adds a last part where the first year is short', () => {
    const parts = Array.from({ length: 7 }, (_, year) =>
      fixedDecliningBalanceDepreciation({ cost: 1000000, salvage: 100000, life: 6, period: year + 1, months: 7 }))
    expect(parts[0]).toBeCloseTo(186083.33, 2)
    expect(parts[6]).toBeCloseTo(15845.1, 2)
  })

  it('is nothing where the salvage value is not below the cost', () => {
    expect(fixedDecliningBalanceDepreciation({ cost: 100, salvage: 200, life: 6, period: 1 })).toBe(0)
  })

  it('refuses what makes no sense', () => {
    expect(() => fixedDecliningBalanceDepreciation({ cost: 1, salvage: 0, life: 6, period: 7 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'period' }))
    expect(() => fixedDecliningBalanceDepreciation({ cost: 1, salvage: 0, life: 6, period: 1, months: 13 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'months' }))
  })
})
