import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link cagr} takes. */
export type CagrInputs = {
  /** Value at the start (any unit, the same for all). */
  readonly start: number
  /** Value at the end (any unit, the same for all). */
  readonly end: number
  /** Periods between: years, months (no unit). */
  readonly periods: number
}

/**
 * The even rate of growth a period that leads from one value to another.
 *
 * @returns Growth rate a period (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, RRI: https://support.microsoft.com/en-us/excel/functions
 * @example
 * cagr({ start: 10000, end: 11000, periods: 8 }) // → 0.011985024140399592
 */
export const cagr = ({ start, end, periods }: CagrInputs): number => {
  checkPositive('start', start)
  checkPositive('end', end)
  checkPositive('periods', periods)
  return result((end / start) ** (1 / periods) - 1)
}
