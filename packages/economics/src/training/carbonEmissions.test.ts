import { describe, expect, it } from 'vitest'
import { carbonEmissions } from './carbonEmissions.js'

const base = { energy: 356168, intensity: 0.385 }

describe('carbonEmissions', () => {
  it('is nothing on carbon-free power', () => {
    expect(carbonEmissions({ ...base, intensity: 0 })).toBe(0)
  })

  it.each([
    ['energy', { ...base, energy: -1 }],
    ['intensity', { ...base, intensity: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => carbonEmissions(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
