import type { Quantity } from '../quantity/quantity.js'
import { align } from './add.js'
import { combineModifiers } from './combineModifiers.js'
import { result } from './result.js'

/**
 * Subtracts the second quantity: the least result is the low bound less the other's high bound. Its hedge counts mirrored (to take away more than 3
 * leaves less).
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, `OUT_OF_RANGE`.
 *
 * @example
 * subtract(quantity([10, 12], 'USD'), quantity([1, 3], 'USD')) // → { low: 7, high: 11, unit: 'USD', modifier: 'exact' }
 */
export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> => {
  const other = align(a, b)
  return result(a.low - other.high, a.high - other.low, a.unit, combineModifiers(a.modifier, b.modifier, 1, -1), a.per)
}
