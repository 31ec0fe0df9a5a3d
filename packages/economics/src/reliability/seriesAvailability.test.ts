import { describe, expect, it } from 'vitest'
import { seriesAvailability } from './seriesAvailability.js'

const base = { parts: [0.999, 0.999, 0.999] }

describe('seriesAvailability', () => {
  it('is no better than the worst part', () => {
    expect(seriesAvailability({ parts: [1, 0.5, 1] })).toBe(0.5)
  })

  it.each([
    ['parts[0]', { ...base, parts: [1.01] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => seriesAvailability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
