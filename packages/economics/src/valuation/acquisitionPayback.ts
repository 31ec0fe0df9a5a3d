import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link acquisitionPayback} takes. */
export type AcquisitionPaybackInputs = {
  /** Cost of winning a customer (¤). */
  readonly acquisition: number
  /** Revenue from a customer a month (ARPA) (¤/mo). */
  readonly revenue: number
  /** Gross margin (no unit). */
  readonly margin: number
}

/**
 * Months until a customer has brought in what winning it cost.
 *
 * @returns Time (mo)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see LTV to CAC vs magic number: https://mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number/
 * @example
 * acquisitionPayback({ acquisition: 6000, revenue: 500, margin: 0.75 }) // → 16
 */
export const acquisitionPayback = ({ acquisition, revenue, margin }: AcquisitionPaybackInputs): number => {
  checkNonNegative('acquisition', acquisition)
  checkPositive('revenue', revenue)
  checkPositiveShare('margin', margin)
  return result(acquisition / (revenue * margin))
}
