import type { Quantity } from '../quantity/quantity.js'
import { parseUnit } from '../unit/parseUnit.js'
import { simplifyUnit } from '../unit/simplifyUnit.js'
import { unitText } from '../unit/unitText.js'
import { writeUnit } from '../unit/writeUnit.js'
import { combineModifiers } from './combineModifiers.js'
import { result } from './result.js'

/** The unit of a product: symbols merged, what they merge to as a ratio, and a bare number's own unit (`''`, `x` or `1`). */
export const productUnit = (a: Quantity, b: Quantity, power: 1 | -1): { unit: string; per?: string; ratio: readonly [number, number] } => {
  const terms: Record<string, number> = { ...parseUnit(unitText(a)).terms }
  for (const [symbol, exponent] of Object.entries(parseUnit(unitText(b)).terms)) terms[symbol] = (terms[symbol] ?? 0) + power * exponent
  const simple = simplifyUnit(terms)
  const written = writeUnit(simple.terms)
  return { ...written, ...(written.unit === '' ? { unit: numberUnit(a, b, power) } : {}), ratio: simple.ratio }
}

/** Two plain counts make a count, multiples make a multiple, all else (a share, a quotient of two amounts) a fraction. */
const numberUnit = (a: Quantity, b: Quantity, power: 1 | -1): string => {
  if (a.per !== undefined || b.per !== undefined) return '1'
  if (power === 1 && (a.unit === '' || b.unit === '')) return ''
  return a.unit === 'x' && (b.unit === 'x' || b.unit === '1') || (power === 1 && b.unit === 'x' && a.unit === '1') ? 'x' : '1'
}

/** 1 where the other operand cannot be negative, −1 where it cannot be positive, 0 where it can be both. */
export const signOf = ({ low, high }: Quantity): -1 | 0 | 1 => (low >= 0 ? 1 : high <= 0 ? -1 : 0)

/**
 * Multiplies two quantities and their units: money/(person·month) × person × 12 month/year is money/year. Symbols of the same dimension cancel
 * (`USD/mo` × `a` is 12 `USD`), the rest is written in canonical order (money first, time last). The bounds are the least and the greatest of the
 * four products; a hedge beside a negative factor counts mirrored.
 *
 * @throws {WanyiError} `UNKNOWN_UNIT`, `UNIT_SYNTAX`, `OUT_OF_RANGE`.
 *
 * @example
 * multiply(quantity(20, 'USD/(person.mo)'), quantity(1e7, '人')) // → { low: 2e8, high: 2e8, unit: 'USD', per: 'mo', modifier: 'exact' }
 * multiply(quantity(2e8, 'USD/mo'), quantity(12, 'mo/a')) // → { low: 2.4e9, high: 2.4e9, unit: 'USD', per: 'a', modifier: 'exact' }
 */
export const multiply = (a: Quantity, b: Quantity): Quantity => {
  const { unit, per, ratio } = productUnit(a, b, 1)
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((value) => (value * ratio[0]) / ratio[1])
  return result(Math.min(...products), Math.max(...products), unit, combineModifiers(a.modifier, b.modifier, signOf(b), signOf(a)), per)
}
