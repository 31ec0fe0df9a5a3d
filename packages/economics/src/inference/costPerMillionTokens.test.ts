import { describe, expect, it } from 'vitest'
import { costPerMillionTokens } from './costPerMillionTokens.js'

const base = { hourlyCost: 6.3081, throughput: 3397.69, utilization: 0.3 }

describe('costPerMillionTokens', () => {
  it('doubles at half the load', () => {
    expect(costPerMillionTokens({ ...base, utilization: 0.15 })).toBeCloseTo(2 * costPerMillionTokens(base), 12)
  })

  it.each([
    ['hourlyCost', { ...base, hourlyCost: -1 }],
    ['throughput', { ...base, throughput: 0 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => costPerMillionTokens(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
