import { describe, expect, it } from 'vitest'
import { parallelAvailability } from './parallelAvailability.js'

const base = { parts: [0.99, 0.99] }

describe('parallelAvailability', () => {
  it('is that of a single part alone', () => {
    expect(parallelAvailability({ parts: [0.5] })).toBe(0.5)
  })

  it.each([
    ['parts[0]', { ...base, parts: [1.01] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => parallelAvailability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
