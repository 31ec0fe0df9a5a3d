import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link licenceRevenue} takes. */
export type LicenceRevenueInputs = {
  /** Customers with a licence (no unit). */
  readonly customers: number
  /** Fee a customer pays for a year (¤/a). */
  readonly fee: number
}

/**
 * Customers times the fee that each pays for a year.
 *
 * @returns Revenue in a year (¤/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * licenceRevenue({ customers: 200, fee: 1e6 }) // → 2e8
 */
export const licenceRevenue = ({ customers, fee }: LicenceRevenueInputs): number => {
  checkNonNegative('customers', customers)
  checkNonNegative('fee', fee)
  return result(customers * fee)
}
