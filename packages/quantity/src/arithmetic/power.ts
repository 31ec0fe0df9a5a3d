import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Modifier, Quantity } from '../quantity/quantity.js'
import { parseUnit } from '../unit/parseUnit.js'
import { simplifyUnit } from '../unit/simplifyUnit.js'
import { unitText } from '../unit/unitText.js'
import { writeUnit } from '../unit/writeUnit.js'
import { combineModifiers } from './combineModifiers.js'
import { result } from './result.js'

/**
 * Raises a quantity and its unit to a whole power. Tighter than repeated `multiply` where the interval holds 0: the square of [−1, 2] is [0, 4].
 *
 * @throws {WanyiError} `INVALID_QUANTITY` for an exponent that is no whole number from 1 to 9, `OUT_OF_RANGE`.
 *
 * @example
 * power(quantity([-1, 2], 'm'), 2) // → { low: 0, high: 4, unit: 'm2', modifier: 'exact' }
 */
export const power = (q: Quantity, exponent: number): Quantity => {
  if (!Number.isInteger(exponent) || exponent < 1 || exponent > 9) {
    throw new WanyiError<QuantityErrorCode>('INVALID_QUANTITY', { expected: 'a whole number from 1 to 9', received: String(exponent), path: 'exponent' })
  }
  const terms = Object.fromEntries(Object.entries(parseUnit(unitText(q)).terms).map(([symbol, times]) => [symbol, times * exponent]))
  const simple = simplifyUnit(terms)
  const { unit, per } = writeUnit(simple.terms)
  const values = [q.low, q.high].map((value) => (value ** exponent * simple.ratio[0]) / simple.ratio[1])
  const even = exponent % 2 === 0
  const low = even && q.low < 0 && q.high > 0 ? 0 : Math.min(...values)
  return result(low, Math.max(...values), unit || (q.per === undefined ? q.unit : '1'), hedge(q, even), per)
}

const hedge = (q: Quantity, even: boolean): Modifier => combineModifiers(q.modifier, 'exact', !even || q.low >= 0 ? 1 : q.high <= 0 ? -1 : 0)
