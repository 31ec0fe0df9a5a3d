import { describe, expect, it } from 'vitest'
import { preMoneyValuation } from './preMoneyValuation.js'
import { impliedValuation } from './impliedValuation.js'

const base = { investment: 2e6, share: 0.2 }

describe('preMoneyValuation', () => {
  it('adds up to the post-money valuation', () => {
    expect(preMoneyValuation(base) + base.investment).toBe(impliedValuation({ investment: 2e6, share: 0.2 }))
  })

  it.each([
    ['investment', { ...base, investment: -1 }],
    ['share', { ...base, share: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => preMoneyValuation(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
