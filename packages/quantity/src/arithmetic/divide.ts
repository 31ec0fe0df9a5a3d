import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Quantity } from '../quantity/quantity.js'
import { combineModifiers } from './combineModifiers.js'
import { productUnit, signOf } from './multiply.js'
import { result } from './result.js'

/**
 * Divides two quantities and their units. The bounds are the least and the greatest of the four quotients.
 *
 * @throws {WanyiError} `DIVISION_BY_ZERO` where the divisor's interval holds 0, `UNKNOWN_UNIT`, `UNIT_SYNTAX`, `OUT_OF_RANGE`.
 *
 * @example
 * divide(quantity(2.4e9, 'USD/a'), quantity(1e7, '人')) // → { low: 240, high: 240, unit: 'USD', per: '人.a', modifier: 'exact' }
 * divide(quantity(1, 'USD'), quantity([-1, 1], 'USD')) // throws DIVISION_BY_ZERO
 */
export const divide = (a: Quantity, b: Quantity): Quantity => {
  if (b.low <= 0 && b.high >= 0) {
    throw new WanyiError<QuantityErrorCode>('DIVISION_BY_ZERO', { expected: 'a divisor whose interval does not hold 0', received: `[${b.low}, ${b.high}]` })
  }
  const { unit, per, ratio } = productUnit(a, b, -1)
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map((value) => (value * ratio[0]) / ratio[1])
  // a/b falls with b where a is positive.
  const fall = signOf(a) === 1 ? -1 : signOf(a) === -1 ? 1 : 0
  return result(Math.min(...quotients), Math.max(...quotients), unit, combineModifiers(a.modifier, b.modifier, signOf(b), fall), per)
}
