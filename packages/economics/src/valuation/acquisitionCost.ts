import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link acquisitionCost} takes. */
export type AcquisitionCostInputs = {
  /** Cost of sales and marketing in a time (¤). */
  readonly spending: number
  /** Customers won in it (no unit). */
  readonly customers: number
}

/**
 * Cost of winning a customer (CAC).
 *
 * @returns Cost of a customer (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see LTV to CAC vs magic number: https://mhq-gatsby.pages.dev/difference/ltv-to-cac-vs-magic-number/
 * @example
 * acquisitionCost({ spending: 600000, customers: 100 }) // → 6000
 */
export const acquisitionCost = ({ spending, customers }: AcquisitionCostInputs): number => {
  checkNonNegative('spending', spending)
  checkPositive('customers', customers)
  return result(spending / customers)
}
