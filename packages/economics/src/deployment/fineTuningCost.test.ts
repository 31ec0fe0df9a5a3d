import { describe, expect, it } from 'vitest'
import { fineTuningCost } from './fineTuningCost.js'
import { chipHours } from '../training/chipHours.js'
import { trainingCost } from '../training/trainingCost.js'
import { trainingFlops } from '../training/trainingFlops.js'

const base = { parameters: 1.3e10, tokens: 1e9, peakFlops: 3.12e14, utilization: 0.4, price: 2 }

describe('fineTuningCost', () => {
  it('is compute, hours and price in one', () => {
    const flops = trainingFlops({ parameters: 13e9, tokens: 1e9 })
    expect(fineTuningCost(base)).toBeCloseTo(trainingCost({ chipHours: chipHours({ flops, peakFlops: 312e12, utilization: 0.4 }), price: 2 }), 9)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['tokens', { ...base, tokens: -1 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['utilization', { ...base, utilization: 0 }],
    ['price', { ...base, price: -1 }],
    ['factor', { ...base, factor: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => fineTuningCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
