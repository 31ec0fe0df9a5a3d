import { describe, expect, it } from 'vitest'
import { bassPeakTime } from './bassPeakTime.js'
import { bassAdoptionRate } from './bassAdoptionRate.js'

const base = { innovation: 0.024796, imitation: 0.6541 }

describe('bassPeakTime', () => {
  it('is where the rate is highest', () => {
    const time = bassPeakTime(base)
    const rate = (t: number): number => bassAdoptionRate({ market: 1, ...base, time: t })
    expect(rate(time)).toBeGreaterThan(rate(time + 0.01))
    expect(rate(time)).toBeGreaterThan(rate(time - 0.01))
  })

  it.each([
    ['innovation', { ...base, innovation: 0 }],
    ['imitation', { ...base, imitation: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bassPeakTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
