import { describe, expect, it } from 'vitest'
import { modelFlopsUtilization } from './modelFlopsUtilization.js'

const base = { flops: 5.4768e23, chips: 2048, peakFlops: 3.1184e14, hours: 504 }

describe('modelFlopsUtilization', () => {
  it('is 1 for a cluster at its peak', () => {
    expect(modelFlopsUtilization({ flops: 3.6e6, chips: 10, peakFlops: 100, hours: 1 })).toBe(1)
  })

  it.each([
    ['flops', { ...base, flops: -1 }],
    ['chips', { ...base, chips: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['hours', { ...base, hours: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => modelFlopsUtilization(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
