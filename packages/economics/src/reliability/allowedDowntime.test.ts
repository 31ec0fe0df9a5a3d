import { describe, expect, it } from 'vitest'
import { allowedDowntime } from './allowedDowntime.js'

const base = { availability: 0.999, period: 8760 }

describe('allowedDowntime', () => {
  it('is the whole period when nothing is promised', () => {
    expect(allowedDowntime({ availability: 0, period: 24 })).toBe(24)
  })

  it.each([
    ['availability', { ...base, availability: 1.01 }],
    ['period', { ...base, period: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => allowedDowntime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
