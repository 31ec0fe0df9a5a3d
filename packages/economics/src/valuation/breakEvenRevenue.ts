import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link breakEvenRevenue} takes. */
export type BreakEvenRevenueInputs = {
  /** Fixed costs (¤). */
  readonly fixed: number
  /** Share of revenue left after variable costs (no unit). */
  readonly margin: number
}

/**
 * The revenue at which the contribution margin covers the fixed costs.
 *
 * @returns Revenue (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see AccountingCoach, What is the break-even formula?: https://www.accountingcoach.com/blog/what-is-the-break-even-formula
 * @example
 * breakEvenRevenue({ fixed: 300000, margin: 0.4 }) // → 750000
 */
export const breakEvenRevenue = ({ fixed, margin }: BreakEvenRevenueInputs): number => {
  checkNonNegative('fixed', fixed)
  checkPositiveShare('margin', margin)
  return result(fixed / margin)
}
