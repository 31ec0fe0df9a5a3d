import { describe, expect, it } from 'vitest'
import { redundantAvailability } from './redundantAvailability.js'
import { parallelAvailability } from './parallelAvailability.js'
import { seriesAvailability } from './seriesAvailability.js'

const base = { part: 0.9, parts: 3, needed: 2 }

describe('redundantAvailability', () => {
  it('is the series of all parts and the parallel of one', () => {
    expect(redundantAvailability({ part: 0.999, parts: 3, needed: 3 })).toBeCloseTo(seriesAvailability({ parts: [0.999, 0.999, 0.999] }), 14)
    expect(redundantAvailability({ part: 0.9, parts: 3, needed: 1 })).toBeCloseTo(parallelAvailability({ parts: [0.9, 0.9, 0.9] }), 14)
  })

  it('holds for a part that never and one that always works', () => {
    expect(redundantAvailability({ part: 0, parts: 3, needed: 1 })).toBe(0)
    expect(redundantAvailability({ part: 1, parts: 3, needed: 3 })).toBe(1)
  })

  it.each([
    ['part', { ...base, part: 1.01 }],
    ['parts', { ...base, parts: 0 }],
    ['needed', { ...base, needed: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => redundantAvailability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
