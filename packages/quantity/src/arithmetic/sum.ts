import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Quantity } from '../quantity/quantity.js'
import { align } from './add.js'
import { combineModifiers } from './combineModifiers.js'
import { result } from './result.js'

/** Adds up without losing the small ones beside the large (Neumaier's variant of Kahan's summation). */
const total = (values: readonly number[]): number => {
  let [sum, lost] = [0, 0]
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return Number.isFinite(sum) ? sum + lost : sum
}

/**
 * Adds up quantities, in the unit of the first; the rounding error does not grow with their number.
 *
 * @throws {WanyiError} `INVALID_QUANTITY` for an empty list (a sum of nothing has no unit), else as `add`.
 *
 * @example
 * sum([quantity(1e10, 'USD'), quantity(1.03e10, 'USD', { modifier: 'about' })]) // → { low: 2.03e10, high: 2.03e10, unit: 'USD', modifier: 'about' }
 */
export const sum = <U extends string>(quantities: readonly Quantity<U>[]): Quantity<U> => {
  const [first] = quantities
  if (!first) throw new WanyiError<QuantityErrorCode>('INVALID_QUANTITY', { expected: 'at least one quantity', received: '[]', path: 'quantities' })
  const all = quantities.map((each) => align(first, each))
  const modifier = all.map((each) => each.modifier).reduce((a, b) => combineModifiers(a, b))
  return result(total(all.map(({ low }) => low)), total(all.map(({ high }) => high)), first.unit, modifier, first.per)
}
