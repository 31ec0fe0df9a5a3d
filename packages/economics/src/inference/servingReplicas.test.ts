import { describe, expect, it } from 'vitest'
import { servingReplicas } from './servingReplicas.js'

const base = { requestRate: 100, tokensPerRequest: 512, throughput: 3756 }

describe('servingReplicas', () => {
  it('doubles at half the utilization', () => {
    expect(servingReplicas({ ...base, utilization: 0.5 })).toBe(2 * servingReplicas(base))
  })

  it.each([
    ['requestRate', { ...base, requestRate: -1 }],
    ['tokensPerRequest', { ...base, tokensPerRequest: -1 }],
    ['throughput', { ...base, throughput: 0 }],
    ['peakFactor', { ...base, peakFactor: 0.99 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => servingReplicas(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
