import { describe, expect, it } from 'vitest'
import { requiredMarketShare } from './requiredMarketShare.js'
import { advertisingShareRevenue } from './advertisingShareRevenue.js'

const base = { cost: 3.3e10, otherRevenue: 0, market: 2.2e11 }

describe('requiredMarketShare', () => {
  it('undoes advertisingShareRevenue', () => {
    const cost = advertisingShareRevenue({ market: 300e9, share: 0.2 })
    expect(requiredMarketShare({ cost, otherRevenue: 0, market: 300e9 })).toBe(0.2)
  })

  it('is zero when the other revenue is enough', () => {
    expect(requiredMarketShare({ cost: 1, otherRevenue: 2, market: 10 })).toBe(0)
  })

  it.each([
    ['cost', { ...base, cost: -1 }],
    ['otherRevenue', { ...base, otherRevenue: -1 }],
    ['market', { ...base, market: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => requiredMarketShare(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
