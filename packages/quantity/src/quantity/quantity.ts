import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import { parseUnit } from '../unit/parseUnit.js'
import { writeUnit } from '../unit/writeUnit.js'
import { modifiers } from './modifiers.js'

/** What a hedge says of a stated number: 超过 is `over`, 至少 is `atLeast`, 近 is `nearly`, 约 is `about`. */
export type Modifier = 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'atLeast' | 'atMost'

/**
 * A number in the world: what a text yields, the dataset stores and the formulas take.
 *
 * `U` is the unit as a literal type, so that `add(quantity(1, 'USD'), quantity(1, 'CNY'))` does not compile.
 *
 * @example
 * const spending: Quantity<'CNY'> = { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact', digits: 1 } // 40多亿元
 */
export interface Quantity<U extends string = string> {
  /** The lower bound that the numeral itself states, in `unit`; equal to `high` where one number is stated. */
  readonly low: number
  /** The upper bound, never below `low`. */
  readonly high: number
  /** ISO 4217 code, UCUM code, `1` for a fraction, `x` for a multiple, a classifier as written, or `''` for none. */
  readonly unit: U
  readonly modifier: Modifier
  /** For a rate, what one unit is counted per: `mo`, `person.d`, `token`. */
  readonly per?: string
  /** Significant digits stated: 200亿 has 1, 2,200亿 has 2. Absent for a computed value. */
  readonly digits?: number
}

/** The numerator of a unit written with a slash: `USD` of `USD/mo`. Where parentheses make that uncertain, any string. */
export type UnitOf<U extends string> = U extends `${infer N}/${infer D}` ? (`${N} ${D}` extends `${string}(${string}/${string}` ? string : N extends `${string}(${string}` ? string : D extends `${string}/${string}(${string}` ? string : N) : U

/** What a number of itself does not say. */
export interface QuantityOptions {
  /** What one unit is counted per: `mo`, `person.d`, `token`. */
  readonly per?: string
  /** `exact` unless given. */
  readonly modifier?: Modifier
  /** Significant digits stated, 1 or more. */
  readonly digits?: number
}

const reject = (path: string, expected: string, received: unknown): never => {
  throw new WanyiError<QuantityErrorCode>('INVALID_QUANTITY', { expected, received: typeof received === 'string' ? `'${received}'` : String(received), path })
}

/** Splits `USD/(person.mo)` into unit and denominator; a unit without a slash stays as it is written. */
export const splitUnit = (unit: string): { readonly unit: string; readonly per?: string } => {
  const { terms } = parseUnit(unit)
  return unit.includes('/') ? writeUnit(terms) : { unit }
}

/**
 * Makes a quantity of a number, or of a lower and an upper bound, and a unit, and checks all of it.
 *
 * A unit with a slash is taken apart: `quantity(20, 'USD/mo')` has unit `USD` and `per` `mo`. The unit is part of the type, so that
 * `add(quantity(1, 'USD'), quantity(1, 'CNY'))` does not compile.
 *
 * @throws {WanyiError} `INVALID_QUANTITY` for bounds that are not finite or in the wrong order, an unknown modifier, bad digits, or two denominators;
 *   `UNKNOWN_UNIT` and `UNIT_SYNTAX` as `parseUnit`.
 *
 * @example
 * quantity(20, 'USD', { per: 'mo' }) // → { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo' }
 * quantity([4e9, 5e9], 'CNY', { digits: 1 }) // → { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact', digits: 1 }
 * quantity(NaN, 'USD') // throws INVALID_QUANTITY
 */
export const quantity = <const U extends string>(value: number | readonly [low: number, high: number], unit: U, options: QuantityOptions = {}): Quantity<UnitOf<U>> => {
  const [low, high] = typeof value === 'number' ? [value, value] : Array.isArray(value) && value.length === 2 ? value : reject('value', 'a number or [low, high]', value)
  if (!Number.isFinite(low)) reject('low', 'a finite number', low)
  if (!Number.isFinite(high)) reject('high', 'a finite number', high)
  if (low > high) reject('high', `a number not below low, ${low}`, high)
  const { modifier = 'exact', digits } = options
  if (!modifiers.includes(modifier)) reject('modifier', modifiers.join(', '), modifier)
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 1)) reject('digits', 'a whole number from 1', digits)
  if (typeof unit !== 'string') reject('unit', 'a unit', unit)
  const split = splitUnit(unit)
  if (options.per !== undefined) {
    if (split.per !== undefined) reject('per', 'one denominator', options.per)
    parseUnit(options.per)
  }
  const per = options.per ?? split.per
  return {
    low: low + 0,
    high: high + 0,
    unit: split.unit as UnitOf<U>,
    modifier,
    ...(per ? { per } : {}),
    ...(digits === undefined ? {} : { digits }),
  }
}
