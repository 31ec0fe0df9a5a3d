import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link growthFactor} takes. */
export type GrowthFactorInputs = {
  /** Value at the start (any unit, the same for all). */
  readonly start: number
  /** Value at the end (any unit, the same for all). */
  readonly end: number
  /** Periods between (no unit). */
  readonly periods: number
}

/**
 * How many times larger a value gets in each period.
 *
 * @returns Factor a period (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see divergentcompute.com, The Scaling Timeline: https://www.divergentcompute.com/scaling.html
 * @example
 * growthFactor({ start: 0.06, end: 60, periods: 3 }) // → 9.999999999999998
 */
export const growthFactor = ({ start, end, periods }: GrowthFactorInputs): number => {
  checkPositive('start', start)
  checkNonNegative('end', end)
  checkPositive('periods', periods)
  return result((end / start) ** (1 / periods))
}
