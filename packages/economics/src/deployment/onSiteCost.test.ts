import { describe, expect, it } from 'vitest'
import { onSiteCost } from './onSiteCost.js'

const base = { engineers: 100, months: 6, monthlyCost: 1 }

describe('onSiteCost', () => {
  it('doubles with the time', () => {
    expect(onSiteCost({ ...base, months: 12 })).toBe(1200)
  })

  it.each([
    ['engineers', { ...base, engineers: -1 }],
    ['months', { ...base, months: -1 }],
    ['monthlyCost', { ...base, monthlyCost: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => onSiteCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
