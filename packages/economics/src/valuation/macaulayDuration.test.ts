import { expect, it } from 'vitest'
import { macaulayDuration } from './macaulayDuration.js'

it('of a bond without coupons is its term', () => {
  expect(macaulayDuration({ coupon: 0, yieldRate: 0.07, periods: 12, frequency: 4 })).toBeCloseTo(3, 12)
})
