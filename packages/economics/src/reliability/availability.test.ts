import { describe, expect, it } from 'vitest'
import { availability } from './availability.js'

const base = { period: 744, major: 5.5 }

describe('availability', () => {
  it('is 1 without outages', () => {
    expect(availability({ period: 744, major: 0 })).toBe(1)
  })

  it('refuses outages longer than the period', () => {
    expect(() => availability({ period: 1, major: 2 })).toThrow(expect.objectContaining({ path: 'major' }))
  })

  it.each([
    ['period', { ...base, period: 0 }],
    ['major', { ...base, major: -1 }],
    ['partial', { ...base, partial: -1 }],
    ['planned', { ...base, planned: -1 }],
    ['partialWeight', { ...base, partialWeight: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => availability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
