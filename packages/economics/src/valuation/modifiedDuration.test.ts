import { expect, it } from 'vitest'
import { modifiedDuration } from './modifiedDuration.js'

/** The price of a bond, for the slope. */
const price = (yieldRate: number): number => Array.from({ length: 16 }, (_, k) => (0.04 + (k === 15 ? 1 : 0)) / (1 + yieldRate / 2) ** (k + 1)).reduce((sum, part) => sum + part, 0)

it('is the slope of the price over the price', () => {
  const slope = (price(0.09 + 1e-6) - price(0.09 - 1e-6)) / 2e-6
  expect(modifiedDuration({ coupon: 0.08, yieldRate: 0.09, periods: 16, frequency: 2 })).toBeCloseTo(-slope / price(0.09), 7)
})
