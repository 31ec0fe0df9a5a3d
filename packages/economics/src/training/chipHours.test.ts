import { describe, expect, it } from 'vitest'
import { chipHours } from './chipHours.js'
import { trainingTime } from './trainingTime.js'

const base = { flops: 4.3e23, peakFlops: 1.47e14 }

describe('chipHours', () => {
  it('is the time times the chips', () => {
    expect(chipHours(base)).toBeCloseTo(1024 * trainingTime({ flops: 4.3e23, chips: 1024, peakFlops: 147e12 }), 6)
  })

  it.each([
    ['flops', { ...base, flops: -1 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => chipHours(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
