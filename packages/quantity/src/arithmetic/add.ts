import type { Quantity } from '../quantity/quantity.js'
import { commensurable } from '../unit/commensurable.js'
import { parseUnit } from '../unit/parseUnit.js'
import { unitText } from '../unit/unitText.js'
import { combineModifiers } from './combineModifiers.js'
import { convert, mismatch } from './convert.js'
import { result } from './result.js'

/**
 * The second operand in the unit of the first, where they are not the same already. A temperature scale only meets itself: 20 °C and 5 °F make
 * no sum.
 */
export const align = (a: Quantity, b: Quantity): Quantity => {
  const [to, from] = [unitText(a), unitText(b)]
  if (to === from) { parseUnit(to); return b }
  if (!commensurable(a, b)) throw mismatch(to, from)
  return convert(b, to)
}

/**
 * Adds two quantities: the bounds add up, the hedges combine by the table of `combineModifiers`, the result is in the unit of the first.
 * The compiler rejects two literal units that differ; at run time commensurable ones are converted (1 `USD/mo` + 12 `USD/a` is 2 `USD/mo`).
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH`, `UNIT_MISMATCH`, `OUT_OF_RANGE`.
 *
 * @example
 * add(quantity([4e9, 5e9], 'CNY'), quantity(1e9, 'CNY', { modifier: 'over' })) // → { low: 5e9, high: 6e9, unit: 'CNY', modifier: 'over' }
 */
export const add = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> => {
  const other = align(a, b)
  return result(a.low + other.low, a.high + other.high, a.unit, combineModifiers(a.modifier, b.modifier), a.per)
}
