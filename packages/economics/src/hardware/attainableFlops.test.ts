import { describe, expect, it } from 'vitest'
import { attainableFlops } from './attainableFlops.js'

const base = { intensity: 1, peakFlops: 3.12e14, bandwidth: 2.039e12 }

describe('attainableFlops', () => {
  it('never exceeds the peak', () => {
    expect(attainableFlops({ ...base, intensity: 1e6 })).toBe(312e12)
  })

  it.each([
    ['intensity', { ...base, intensity: -1 }],
    ['peakFlops', { ...base, peakFlops: -1 }],
    ['bandwidth', { ...base, bandwidth: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => attainableFlops(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
