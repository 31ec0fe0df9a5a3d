import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link churnRate} takes. */
export type ChurnRateInputs = {
  /** Customers lost in a time (no unit). */
  readonly lost: number
  /** Customers at its start (no unit). */
  readonly start: number
}

/**
 * Share of the customers at the start of a time who are lost in it.
 *
 * @returns Share (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see LTV to CAC vs magic number: https://mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number/
 * @example
 * churnRate({ lost: 25, start: 1000 }) // → 0.025
 */
export const churnRate = ({ lost, start }: ChurnRateInputs): number => {
  checkNonNegative('lost', lost)
  checkPositive('start', start)
  if (lost > start) fail('lost', lost, `a number up to start (${start})`)
  return result(lost / start)
}
