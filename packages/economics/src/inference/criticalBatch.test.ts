import { describe, expect, it } from 'vitest'
import { criticalBatch } from './criticalBatch.js'

const base = { peakFlops: 1.97e14, bandwidth: 8.2e11 }

describe('criticalBatch', () => {
  it('halves with 8-bit weights', () => {
    expect(criticalBatch({ ...base, bytes: 1 })).toBe(criticalBatch(base) / 2)
  })

  it.each([
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => criticalBatch(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
