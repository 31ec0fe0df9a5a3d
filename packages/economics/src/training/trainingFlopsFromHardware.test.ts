import { describe, expect, it } from 'vitest'
import { trainingFlopsFromHardware } from './trainingFlopsFromHardware.js'
import { trainingTime } from './trainingTime.js'

const base = { chips: 512, peakFlops: 3.12e14, utilization: 0.3, hours: 1272 }

describe('trainingFlopsFromHardware', () => {
  it('is undone by trainingTime', () => {
    const flops = trainingFlopsFromHardware(base)
    expect(trainingTime({ flops, chips: 512, peakFlops: 312e12, utilization: 0.3 })).toBeCloseTo(1272, 9)
  })

  it.each([
    ['chips', { ...base, chips: 0 }],
    ['peakFlops', { ...base, peakFlops: -1 }],
    ['utilization', { ...base, utilization: 1.01 }],
    ['hours', { ...base, hours: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingFlopsFromHardware(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
