import { describe, expect, it } from 'vitest'
import { burnRate } from './burnRate.js'

const base = { spent: 8e9, months: 24 }

describe('burnRate', () => {
  it('is a twelfth of a yearly budget', () => {
    expect(burnRate({ spent: 12, months: 12 })).toBe(1)
  })

  it.each([
    ['spent', { ...base, spent: -1 }],
    ['months', { ...base, months: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => burnRate(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
