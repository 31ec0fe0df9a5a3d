import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link runway} takes. */
export type RunwayInputs = {
  /** Cash at hand (¤). */
  readonly cash: number
  /** Net burn in a month (¤/mo). */
  readonly netBurn: number
}

/**
 * How many months the cash lasts at a given net burn.
 *
 * @returns Months until the cash is gone (mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Pasquesi Partners, How to Calculate Startup Runway: https://pasquesipartners.com/calculate-startup-runway-chicago/
 * @example
 * runway({ cash: 8e9, netBurn: 333333333.3333333 }) // → 24
 */
export const runway = ({ cash, netBurn }: RunwayInputs): number => {
  checkNonNegative('cash', cash)
  checkPositive('netBurn', netBurn)
  return result(cash / netBurn)
}
