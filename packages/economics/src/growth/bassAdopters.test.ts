import { describe, expect, it } from 'vitest'
import { bassAdopters } from './bassAdopters.js'

const base = { market: 100, innovation: 0.03, imitation: 0.38, time: 5 }

describe('bassAdopters', () => {
  it('starts at nothing and ends at the market', () => {
    expect(bassAdopters({ ...base, time: 0 })).toBe(0)
    expect(bassAdopters({ ...base, time: 1000 })).toBeCloseTo(100, 9)
  })

  it.each([
    ['market', { ...base, market: -1 }],
    ['innovation', { ...base, innovation: 0 }],
    ['imitation', { ...base, imitation: -1 }],
    ['time', { ...base, time: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bassAdopters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
