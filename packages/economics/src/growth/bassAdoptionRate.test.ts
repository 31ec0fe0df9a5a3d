import { describe, expect, it } from 'vitest'
import { bassAdoptionRate } from './bassAdoptionRate.js'
import { bassAdopters } from './bassAdopters.js'

const base = { market: 100, innovation: 0.03, imitation: 0.38, time: 0 }

describe('bassAdoptionRate', () => {
  it('is the slope of bassAdopters', () => {
    const slope = (bassAdopters({ ...base, time: 2.0001 }) - bassAdopters({ ...base, time: 1.9999 })) / 0.0002
    expect(bassAdoptionRate({ ...base, time: 2 })).toBeCloseTo(slope, 6)
  })

  it.each([
    ['market', { ...base, market: -1 }],
    ['innovation', { ...base, innovation: 0 }],
    ['imitation', { ...base, imitation: -1 }],
    ['time', { ...base, time: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bassAdoptionRate(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
