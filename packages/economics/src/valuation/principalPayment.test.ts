import { describe, expect, it } from 'vitest'
import { principalPayment } from './principalPayment.js'

describe('principalPayment', () => {
  it('is all of the payment where there is no interest', () => {
    expect(principalPayment({ rate: 0, period: 3, periods: 10, pv: 1000 })).toBe(-100)
  })

  it('takes what documented examples take', () => {
    expect(principalPayment({ rate: 0.1 / 12, period: 1, periods: 24, pv: 2000 })).toBeCloseTo(-75.62318600836673, 8)
  })

  it('refuses what makes no sense', () => {
    expect(() => principalPayment({ rate: 0.1, period: 0, periods: 4, pv: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'period' }))
  })
})
