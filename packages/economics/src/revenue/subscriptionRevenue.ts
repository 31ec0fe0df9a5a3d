import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link subscriptionRevenue} takes. */
export type SubscriptionRevenueInputs = {
  /** Visits or users whom the offer reaches (person). */
  readonly users: number
  /** Share of them who pay (fraction). */
  readonly conversion: number
  /** Price a paying user pays for a month (¤/person.mo). */
  readonly price: number
  /** Months counted (mo). */
  readonly months: number
}

/**
 * Users times the share who pay, times the monthly price, times the months.
 *
 * @returns Revenue over the months counted (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * subscriptionRevenue({ users: 1e9, conversion: 0.01, price: 20, months: 12 }) // → 2.4e9
 */
export const subscriptionRevenue = ({ users, conversion, price, months }: SubscriptionRevenueInputs): number => {
  checkNonNegative('users', users)
  checkShare('conversion', conversion)
  checkNonNegative('price', price)
  checkNonNegative('months', months)
  return result(users * conversion * price * months)
}
