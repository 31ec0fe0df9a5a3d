import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Quantity } from '../quantity/quantity.js'
import { combineModifiers } from './combineModifiers.js'
import { result } from './result.js'

/**
 * Multiplies a quantity by a plain number; the unit stays.
 *
 * @throws {WanyiError} `INVALID_QUANTITY` for a factor that is not finite, `OUT_OF_RANGE`.
 *
 * @example
 * scale(quantity([15, 20], 'USD', { per: 'mo' }), 12) // → { low: 180, high: 240, unit: 'USD', per: 'mo', modifier: 'exact' }
 */
export const scale = <U extends string>(q: Quantity<U>, factor: number): Quantity<U> => {
  if (!Number.isFinite(factor)) throw new WanyiError<QuantityErrorCode>('INVALID_QUANTITY', { expected: 'a finite number', received: String(factor), path: 'factor' })
  const [x, y] = [q.low * factor, q.high * factor]
  return result(Math.min(x, y), Math.max(x, y), q.unit, combineModifiers(q.modifier, 'exact', factor < 0 ? -1 : 1), q.per)
}
