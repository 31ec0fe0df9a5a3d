import type { Quantity } from '../quantity/quantity.js'
import { align } from './add.js'

/**
 * How far apart two quantities are, as a share of the larger: 0 where their intervals meet, else the gap between the nearest bounds divided by the
 * greater of those bounds' sizes. It is symmetric and never above 2; two numbers of one sign differ by less than 1. Hedges do not count.
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, `OUT_OF_RANGE`.
 *
 * @example
 * relativeDifference(quantity(2e10, 'USD'), quantity(2.5e10, 'USD')) // → 0.2
 * relativeDifference(quantity([15, 20], '%'), quantity(0.18, '1')) // → 0
 */
export const relativeDifference = (a: Quantity, b: Quantity): number => {
  const other = align(a, b)
  if (a.low <= other.high && other.low <= a.high) return 0
  const [near, far] = a.high < other.low ? [a.high, other.low] : [other.high, a.low]
  // Divided first, so that a gap wider than a double does not overflow.
  const size = Math.max(Math.abs(near), Math.abs(far))
  return far / size - near / size
}
