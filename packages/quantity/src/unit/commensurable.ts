import type { Quantity } from '../quantity/quantity.js'
import { parseUnit } from './parseUnit.js'
import type { Dimension } from './unitKinds.js'
import { unitText } from './unitText.js'

/** Two dimensions with the same exponents. */
export const sameDimension = (a: Dimension, b: Dimension): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

const dimensionOf = (x: string | Quantity): Dimension => parseUnit(typeof x === 'string' ? x : unitText(x)).dimension

/**
 * Whether two units, or the units of two quantities, measure the same thing, so that one converts to the other and they add up.
 *
 * @throws {WanyiError} `UNKNOWN_UNIT`, `UNIT_SYNTAX`.
 *
 * @example
 * commensurable('USD/mo', 'USD/a') // → true
 * commensurable('USD', 'CNY') // → false
 * commensurable('家', '台') // → false
 */
export const commensurable = (a: string | Quantity, b: string | Quantity): boolean => sameDimension(dimensionOf(a), dimensionOf(b))
