import { describe, expect, it } from 'vitest'
import { impliedValuation } from './impliedValuation.js'

const base = { investment: 2e6, share: 0.2 }

describe('impliedValuation', () => {
  it('equals the money when it buys the whole company', () => {
    expect(impliedValuation({ investment: 3, share: 1 })).toBe(3)
  })

  it.each([
    ['investment', { ...base, investment: -1 }],
    ['share', { ...base, share: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => impliedValuation(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
