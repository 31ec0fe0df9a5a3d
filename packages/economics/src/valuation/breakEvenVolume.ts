import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link breakEvenVolume} takes. */
export type BreakEvenVolumeInputs = {
  /** Fixed costs (¤). */
  readonly fixed: number
  /** Price of one (¤). */
  readonly price: number
  /** Variable cost of one (¤). */
  readonly variable: number
}

/**
 * How many must be sold for the margin to cover the fixed costs.
 *
 * @returns Number sold (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see AccountingCoach, What is the break-even formula?: https://www.accountingcoach.com/blog/what-is-the-break-even-formula
 * @example
 * breakEvenVolume({ fixed: 300000, price: 10, variable: 6 }) // → 75000
 * breakEvenVolume({ fixed: 300000, price: 6, variable: 6 }) // throws DOMAIN
 */
export const breakEvenVolume = ({ fixed, price, variable }: BreakEvenVolumeInputs): number => {
  checkNonNegative('fixed', fixed)
  checkPositive('price', price)
  checkNonNegative('variable', variable)
  if (!(price > variable)) fail('price', price, `a number above the variable cost (${variable})`)
  return result(fixed / (price - variable))
}
