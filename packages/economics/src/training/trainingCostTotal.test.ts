import { describe, expect, it } from 'vitest'
import { trainingCostTotal } from './trainingCostTotal.js'

const base = { runs: 1, costPerRun: 1.2e7 }

describe('trainingCostTotal', () => {
  it('adds up over runs', () => {
    expect(trainingCostTotal({ runs: 3, costPerRun: 12e6 })).toBe(36e6)
  })

  it.each([
    ['runs', { ...base, runs: -1 }],
    ['costPerRun', { ...base, costPerRun: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingCostTotal(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
