import { describe, expect, it } from 'vitest'
import { npv } from './npv.js'

describe('npv', () => {
  it('discounts the first flow by one period', () => {
    expect(npv({ rate: 0.25, cashFlows: [125, 125] })).toBe(180)
    expect(npv({ rate: 0.25, cashFlows: [125, 125], outlay: -180 })).toBe(0)
  })

  it('is the sum at no interest', () => {
    expect(npv({ rate: 0, cashFlows: [1, 2, 3] })).toBe(6)
  })

  it('refuses what makes no sense', () => {
    expect(() => npv({ rate: -1, cashFlows: [1] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'rate' }))
    expect(() => npv({ rate: 0.1, cashFlows: [] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'cashFlows' }))
    expect(() => npv({ rate: 0.1, cashFlows: [1, NaN] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'cashFlows[1]' }))
  })
})
