import { expect, it } from 'vitest'
import { loanParts } from './loanParts.js'

it('gives the payment and its interest', () => {
  const [payment, interest] = loanParts({ rate: 0.1 / 12, period: 6, periods: 24, pv: 100000, fv: 1000000, due: 1 })
  expect(payment).toBeCloseTo(-42075.45683100995, 8)
  expect(interest).toBeCloseTo(921.1473439736042, 8)
})

it('has no interest where payments start at once', () => {
  expect(loanParts({ rate: 0.1, period: 1, periods: 2, pv: 100, due: 1 })[1]).toBe(0)
})
