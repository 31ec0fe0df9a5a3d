import { describe, expect, it } from 'vitest'
import { totalProcessingPerformance } from './totalProcessingPerformance.js'

const base = { peakFlops: 3.12e14, bits: 16 }

describe('totalProcessingPerformance', () => {
  it('puts an A100 above the threshold of 4800 and an H20 below it', () => {
    expect(totalProcessingPerformance(base)).toBeGreaterThan(4800)
    expect(totalProcessingPerformance({ peakFlops: 148e12, bits: 16 })).toBeLessThan(4800)
  })

  it.each([
    ['peakFlops', { ...base, peakFlops: -1 }],
    ['bits', { ...base, bits: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => totalProcessingPerformance(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
