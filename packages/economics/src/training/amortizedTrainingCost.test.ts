import { describe, expect, it } from 'vitest'
import { amortizedTrainingCost } from './amortizedTrainingCost.js'

const base = { chips: 8, chipPrice: 49000, hours: 400, lifetime: 4, power: 0.7, pue: 1.4, electricityPrice: 0.12 }

describe('amortizedTrainingCost', () => {
  it('is the write-off alone when power is free', () => {
    expect(amortizedTrainingCost({ ...base, electricityPrice: 0, hours: 4 * 8766 })).toBeCloseTo(8 * 49000, 6)
  })

  it.each([
    ['chips', { ...base, chips: -1 }],
    ['chipPrice', { ...base, chipPrice: -1 }],
    ['hours', { ...base, hours: -1 }],
    ['lifetime', { ...base, lifetime: 0 }],
    ['power', { ...base, power: -1 }],
    ['pue', { ...base, pue: 0.99 }],
    ['electricityPrice', { ...base, electricityPrice: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => amortizedTrainingCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
