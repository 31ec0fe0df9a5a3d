import { describe, expect, it } from 'vitest'
import { discountedPayback } from './discountedPayback.js'

describe('discountedPayback', () => {
  it('is later than the payback without interest', () => {
    const cashFlows = [-100, 60, 60, 60]
    expect(discountedPayback({ rate: 0.1, cashFlows })).toBeCloseTo(1 + (100 - 60 / 1.1) / (60 / 1.21), 12)
    expect(discountedPayback({ rate: 0, cashFlows })).toBeCloseTo(1 + 40 / 60, 12)
  })

  it('refuses what makes no sense', () => {
    expect(() => discountedPayback({ rate: 1, cashFlows: [-100, 60, 60, 60] })).toThrow(expect.objectContaining({ code: 'NO_PAYBACK', path: 'cashFlows' }))
  })
})
