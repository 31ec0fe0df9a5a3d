import { describe, expect, it } from 'vitest'
import { bassPeakRate } from './bassPeakRate.js'
import { bassAdoptionRate } from './bassAdoptionRate.js'
import { bassPeakTime } from './bassPeakTime.js'

const base = { market: 16895000, innovation: 0.0103994, imitation: 0.41861 }

describe('bassPeakRate', () => {
  it('is the rate at the time of the peak', () => {
    const { innovation, imitation } = base
    const time = bassPeakTime({ innovation, imitation })
    expect(bassAdoptionRate({ ...base, time }) / bassPeakRate(base)).toBeCloseTo(1, 12)
  })

  it.each([
    ['market', { ...base, market: -1 }],
    ['innovation', { ...base, innovation: 0 }],
    ['imitation', { ...base, imitation: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bassPeakRate(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
