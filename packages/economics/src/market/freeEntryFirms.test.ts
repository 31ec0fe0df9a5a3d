import { describe, expect, it } from 'vitest'
import { freeEntryFirms } from './freeEntryFirms.js'

const base = { intercept: 100, slope: 1, marginalCost: 10, fixedCost: 100 }

describe('freeEntryFirms', () => {
  it('leaves the last entrant a profit and the next a loss', () => {
    const profit = (n: number): number => 90 ** 2 / (n + 1) ** 2 - 100
    const firms = freeEntryFirms(base)
    expect(profit(firms)).toBeGreaterThanOrEqual(0)
    expect(profit(firms + 1)).toBeLessThan(0)
  })

  it.each([
    ['intercept', { ...base, intercept: 0 }],
    ['slope', { ...base, slope: 0 }],
    ['marginalCost', { ...base, marginalCost: -1 }],
    ['fixedCost', { ...base, fixedCost: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => freeEntryFirms(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
