import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link lifetimeValue} takes. */
export type LifetimeValueInputs = {
  /** Revenue from a customer a month (ARPA) (¤/mo). */
  readonly revenue: number
  /** Gross margin (no unit). */
  readonly margin: number
  /** Share of customers lost a month (1/mo). */
  readonly churn: number
}

/**
 * Lifetime value of a customer (LTV): margin a month times the expected months, one over the churn.
 *
 * @returns Value of a customer (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see LTV to CAC vs magic number: https://mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number/
 * @example
 * lifetimeValue({ revenue: 500, margin: 0.75, churn: 0.025 }) // → 15000
 */
export const lifetimeValue = ({ revenue, margin, churn }: LifetimeValueInputs): number => {
  checkNonNegative('revenue', revenue)
  checkShare('margin', margin)
  checkPositiveShare('churn', churn)
  return result((revenue * margin) / churn)
}
