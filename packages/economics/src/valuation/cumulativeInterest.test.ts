import { expect, it } from 'vitest'
import { cumulativeInterest } from './cumulativeInterest.js'

it('of one period is that of its payment', () => {
  expect(cumulativeInterest({ rate: 0.0075, periods: 360, pv: 125000, first: 1, last: 1 })).toBeCloseTo(-937.5, 8)
})

it('refuses a last period before the first', () => {
  expect(() => cumulativeInterest({ rate: 0.01, periods: 24, pv: 5000, first: 3, last: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'last' }))
})
