import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { Quantity } from '../quantity/quantity.js'
import { splitUnit, type UnitOf } from '../quantity/quantity.js'
import { parseUnit } from '../unit/parseUnit.js'
import { sameDimension } from '../unit/commensurable.js'
import { currencyOf } from '../unit/currencyOf.js'
import { unitText } from '../unit/unitText.js'
import { result } from './result.js'

/**
 * Expresses a quantity in another unit of the same dimension. `per` belongs to the unit: a price per month goes to `USD/a`, not to `USD`.
 *
 * A year is 365.25 days and a month a twelfth of it, as in UCUM. `Cel` and `[degF]` convert as readings on their scales (rounded to a billionth of a
 * degree). The hedge stays; `digits` goes, since the number is no longer the one stated.
 *
 * @throws {WanyiError} `CURRENCY_MISMATCH` between currencies, `UNIT_MISMATCH` between dimensions, `UNKNOWN_UNIT`, `UNIT_SYNTAX`, `OUT_OF_RANGE`.
 *
 * @example
 * convert(quantity(20, 'USD/mo'), 'USD/a') // → { low: 240, high: 240, unit: 'USD', per: 'a', modifier: 'exact' }
 * convert(quantity(68, '[degF]'), 'Cel').low // → 20
 * convert(quantity(1, 'USD'), 'CNY') // throws CURRENCY_MISMATCH
 */
export const convert = <const U extends string>(q: Quantity, to: U): Quantity<UnitOf<U>> => {
  const from = unitText(q)
  const [a, b] = [parseUnit(from), parseUnit(to)]
  if (!sameDimension(a.dimension, b.dimension)) throw mismatch(from, to)
  const { unit, per } = splitUnit(to)
  const scale = (value: number): number => {
    const top = a.ratio[0] * b.ratio[1]
    const bottom = a.ratio[1] * b.ratio[0]
    if (a.offset === undefined && b.offset === undefined) return top === bottom ? value : (value * top) / bottom
    return from === to ? value : Math.round((((value + (a.offset ?? 0)) * top) / bottom - (b.offset ?? 0)) * 1e9) / 1e9
  }
  return result(scale(q.low), scale(q.high), unit as UnitOf<U>, q.modifier, per)
}

/** The error for two units that do not go together: of its own kind where only the currency differs. */
export const mismatch = (from: string, to: string): WanyiError<QuantityErrorCode> => {
  const [a, b] = [parseUnit(from).dimension, parseUnit(to).dimension]
  const [x, y] = [currencyOf(a), currencyOf(b)]
  const code = x !== undefined && y !== undefined && x !== y ? 'CURRENCY_MISMATCH' : 'UNIT_MISMATCH'
  return new WanyiError<QuantityErrorCode>(code, { expected: `a unit like '${from.replace(/[()]/g, '')}'`, received: `'${to}'` })
}
