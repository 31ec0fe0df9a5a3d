import { describe, expect, it } from 'vitest'
import { trainingTime } from './trainingTime.js'

const base = { flops: 3.6e24, chips: 3072, peakFlops: 1.63e14 }

describe('trainingTime', () => {
  it('halves with twice the chips', () => {
    expect(trainingTime({ ...base, chips: 6144 })).toBe(trainingTime(base) / 2)
  })

  it.each([
    ['flops', { ...base, flops: -1 }],
    ['chips', { ...base, chips: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
