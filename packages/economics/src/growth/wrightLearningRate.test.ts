import { describe, expect, it } from 'vitest'
import { wrightLearningRate } from './wrightLearningRate.js'
import { wrightCost } from './wrightCost.js'

const base = { costBefore: 100, unitsBefore: 1, costAfter: 64, unitsAfter: 4 }

describe('wrightLearningRate', () => {
  it('is undone by wrightCost', () => {
    expect(wrightCost({ firstCost: 100, units: 4, learningRate: wrightLearningRate(base) })).toBeCloseTo(64, 12)
  })

  it.each([
    ['costBefore', { ...base, costBefore: 0 }],
    ['unitsBefore', { ...base, unitsBefore: 0 }],
    ['costAfter', { ...base, costAfter: 0 }],
    ['unitsAfter', { ...base, unitsAfter: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => wrightLearningRate(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
