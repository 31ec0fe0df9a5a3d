import { describe, expect, it } from 'vitest'
import { interestPayment } from './interestPayment.js'
import { pmt } from './pmt.js'
import { principalPayment } from './principalPayment.js'

describe('interestPayment', () => {
  it('adds up with the principal to the payment, and over the loan to all interest', () => {
    for (const due of [0, 1]) {
      const loan = { rate: 0.01, periods: 24, pv: 5000, due }
      let paidBack = 0
      for (let period = 1; period <= 24; period++) {
        const interest = interestPayment({ ...loan, period })
        const principal = principalPayment({ ...loan, period })
        expect(interest + principal).toBeCloseTo(pmt(loan), 9)
        paidBack += principal
      }
      expect(paidBack).toBeCloseTo(-5000, 6)
    }
  })

  it('refuses what makes no sense', () => {
    expect(() => interestPayment({ rate: 0.1, period: 5, periods: 4, pv: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'period' }))
    expect(() => interestPayment({ rate: 0.1, period: 1, periods: 4, pv: 1, due: 0.5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'due' }))
  })
})
