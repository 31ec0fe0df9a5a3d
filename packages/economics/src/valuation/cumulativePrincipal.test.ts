import { expect, it } from 'vitest'
import { cumulativePrincipal } from './cumulativePrincipal.js'

it('of one period is that of its payment', () => {
  expect(cumulativePrincipal({ rate: 0.0075, periods: 360, pv: 125000, first: 1, last: 1 })).toBeCloseTo(-68.27827118097, 8)
})

it('refuses a last period before the first', () => {
  expect(() => cumulativePrincipal({ rate: 0.01, periods: 24, pv: 5000, first: 3, last: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'last' }))
})
