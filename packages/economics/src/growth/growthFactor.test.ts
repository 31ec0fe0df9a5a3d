import { describe, expect, it } from 'vitest'
import { growthFactor } from './growthFactor.js'
import { cagr } from './cagr.js'

const base = { start: 0.06, end: 60, periods: 3 }

describe('growthFactor', () => {
  it('is one more than the rate', () => {
    expect(growthFactor(base)).toBeCloseTo(1 + cagr(base), 12)
  })

  it.each([
    ['start', { ...base, start: 0 }],
    ['end', { ...base, end: -1 }],
    ['periods', { ...base, periods: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => growthFactor(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
