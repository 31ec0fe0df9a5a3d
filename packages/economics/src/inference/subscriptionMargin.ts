import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link subscriptionMargin} takes. */
export type SubscriptionMarginInputs = {
  /** Price of a month (¤/mo). */
  readonly price: number
  /** Cost of serving a user for a month (¤/mo). */
  readonly costPerUser: number
  /** Share of the price that a payment service or app store keeps (fraction, 0 when left out). */
  readonly feeShare?: number
}

/**
 * Share of a subscription's price that is left after payment fees and the cost of serving.
 *
 * @returns Gross margin; below zero when heavy users cost more than they pay (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see D. Patel, A. Ahmad (SemiAnalysis) (2023), The Inference Cost Of Search Disruption: https://newsletter.semianalysis.com/p/the-inference-cost-of-search-disruption
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * subscriptionMargin({ price: 20, costPerUser: 1.643625 }) // → 0.91781875
 */
export const subscriptionMargin = ({ price, costPerUser, feeShare = 0 }: SubscriptionMarginInputs): number => {
  checkPositive('price', price)
  checkNonNegative('costPerUser', costPerUser)
  checkShare('feeShare', feeShare)
  return result(1 - feeShare - costPerUser / price)
}
