import { checkGrowth } from '../check/checkGrowth.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link projectedValue} takes. */
export type ProjectedValueInputs = {
  /** Value at the start (any unit, the same for all). */
  readonly start: number
  /** Growth rate a period (fraction). */
  readonly rate: number
  /** Periods (no unit). */
  readonly periods: number
}

/**
 * A value grown at an even rate over periods.
 *
 * @returns Value at the end (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, RRI: https://support.microsoft.com/en-us/excel/functions
 * @example
 * projectedValue({ start: 10000, rate: 0.011985024140399592, periods: 8 }) // → 11000
 */
export const projectedValue = ({ start, rate, periods }: ProjectedValueInputs): number => {
  checkNonNegative('start', start)
  checkGrowth('rate', rate)
  checkNonNegative('periods', periods)
  return result(start * (1 + rate) ** periods)
}
