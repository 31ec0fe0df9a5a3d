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
