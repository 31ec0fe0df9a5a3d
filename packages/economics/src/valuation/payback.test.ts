import { describe, expect, it } from 'vitest'
import { payback } from './payback.js'

describe('payback', () => {
  it('counts from the first time the balance is below zero', () => {
    expect(payback({ cashFlows: [-100, 40, 40, 40] })).toBe(2.5)
    expect(payback({ cashFlows: [10, -100, 45, 45] })).toBe(3)
    expect(payback({ cashFlows: [-100, 100] })).toBe(1)
  })

  it('refuses what makes no sense', () => {
    expect(() => payback({ cashFlows: [-100, 40] })).toThrow(expect.objectContaining({ code: 'NO_PAYBACK', path: 'cashFlows' }))
    expect(() => payback({ cashFlows: [1, 2] })).toThrow(expect.objectContaining({ code: 'NO_PAYBACK', path: 'cashFlows' }))
  })
})
