import type { Quantity } from '../quantity/quantity.js'
import { align } from './add.js'
import { bounds } from './bounds.js'

/**
 * Compares two quantities of one dimension with their hedges: `less` or `greater` where every value of the one is below or above every value of the
 * other, `equal` where both are the same single number, `overlaps` otherwise.
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, `OUT_OF_RANGE`.
 *
 * @example
 * compare(quantity(1, 'km'), quantity(900, 'm')) // → 'greater'
 * compare(quantity(2e10, 'USD', { modifier: 'over' }), quantity(2.03e10, 'USD')) // → 'overlaps'
 */
export const compare = (a: Quantity, b: Quantity): 'less' | 'equal' | 'greater' | 'overlaps' => {
  const [x, y] = [bounds(a), bounds(align(a, b))]
  if (x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen))) return 'less'
  if (x.low > y.high || (x.low === y.high && (x.lowOpen || y.highOpen))) return 'greater'
  return x.low === x.high && y.low === y.high ? 'equal' : 'overlaps'
}

/**
 * Whether some number satisfies both quantities, hedges included.
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, `OUT_OF_RANGE`.
 *
 * @example
 * overlaps(quantity([4e9, 5e9], 'CNY'), quantity(4.5e9, 'CNY')) // → true
 */
export const overlaps = (a: Quantity, b: Quantity): boolean => ['equal', 'overlaps'].includes(compare(a, b))
