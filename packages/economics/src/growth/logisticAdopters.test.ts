import { describe, expect, it } from 'vitest'
import { logisticAdopters } from './logisticAdopters.js'

const base = { limit: 100, rate: 0.5, midpoint: 5, time: 5 }

describe('logisticAdopters', () => {
  it('is symmetric about the midpoint', () => {
    expect(logisticAdopters({ ...base, time: 3 }) + logisticAdopters({ ...base, time: 7 })).toBeCloseTo(100, 12)
  })

  it.each([
    ['limit', { ...base, limit: -1 }],
    ['rate', { ...base, rate: -1 }],
    ['midpoint', { ...base, midpoint: NaN }],
    ['time', { ...base, time: NaN }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => logisticAdopters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
