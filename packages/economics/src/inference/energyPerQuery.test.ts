import { describe, expect, it } from 'vitest'
import { energyPerQuery } from './energyPerQuery.js'

const base = { parameters: 2e11, tokens: 500, peakFlops: 9.89e14, utilization: 0.05, power: 1275, loadFactor: 0.7, pue: 1.3 }

describe('energyPerQuery', () => {
  it('triples with the answer', () => {
    expect(energyPerQuery({ ...base, tokens: 1500 })).toBeCloseTo(3 * energyPerQuery(base), 12)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['tokens', { ...base, tokens: -1 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['utilization', { ...base, utilization: 0 }],
    ['power', { ...base, power: -1 }],
    ['loadFactor', { ...base, loadFactor: 1.01 }],
    ['pue', { ...base, pue: 0.99 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => energyPerQuery(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
