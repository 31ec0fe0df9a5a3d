import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loanParts } from './loanParts.js'
import { loanTotals } from './loanTotals.js'

describe('loanTotals', () => {
  it('is the sum over the payments', () => {
    fc.assert(fc.property(fc.double({ min: -0.1, max: 0.5, noNaN: true }), fc.constantFrom(0, 1), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (rate, due, a, b) => {
      const loan = { rate, periods: 24, pv: 5000, fv: -300, due }
      const [first, last] = [Math.min(a, b), Math.max(a, b)]
      const parts = Array.from({ length: last - first + 1 }, (_, index) => loanParts({ ...loan, period: first + index }))
      const [paid, interest] = loanTotals({ ...loan, first, last })
      expect(paid).toBeCloseTo(parts.reduce((sum, [payment]) => sum + payment, 0), 6)
      expect(interest).toBeCloseTo(parts.reduce((sum, [, part]) => sum + part, 0), 6)
    }))
  })

  it('refuses periods in the wrong order or beyond the loan', () => {
    for (const [first, last] of [[5, 4], [1, 25]] as const) {
      expect(() => loanTotals({ rate: 0.01, periods: 24, pv: 5000, first, last })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'last' }))
    }
  })
})
