import { describe, expect, it } from 'vitest'
import { sustainableFirms } from './sustainableFirms.js'

const base = { market: 1.2e10, margin: 0.6, fixedCost: 2e9 }

describe('sustainableFirms', () => {
  it('is none when a single firm would lose money', () => {
    expect(sustainableFirms({ market: 1, margin: 0.5, fixedCost: 1 })).toBe(0)
  })

  it.each([
    ['market', { ...base, market: -1 }],
    ['margin', { ...base, margin: 1.01 }],
    ['fixedCost', { ...base, fixedCost: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => sustainableFirms(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
