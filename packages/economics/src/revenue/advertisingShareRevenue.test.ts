import { describe, expect, it } from 'vitest'
import { advertisingShareRevenue } from './advertisingShareRevenue.js'

const base = { market: 2.2e11, share: 0.15 }

describe('advertisingShareRevenue', () => {
  it('is the whole market at a share of 1', () => {
    expect(advertisingShareRevenue({ market: 5, share: 1 })).toBe(5)
  })

  it.each([
    ['market', { ...base, market: -1 }],
    ['share', { ...base, share: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => advertisingShareRevenue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
