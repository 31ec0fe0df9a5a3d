import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link sustainableFirms} takes. */
export type SustainableFirmsInputs = {
  /** Size of the market (¤/a). */
  readonly market: number
  /** Share of revenue left after variable cost (fraction). */
  readonly margin: number
  /** Cost a firm has at any size: training, staff (¤/a). */
  readonly fixedCost: number
}

/**
 * How many firms of equal share can cover a fixed cost from the margin of a market.
 *
 * @returns Firms (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see AccountingCoach, What is the break-even formula?: https://www.accountingcoach.com/blog/what-is-the-break-even-formula
 * @example
 * sustainableFirms({ market: 1.2e10, margin: 0.6, fixedCost: 2e9 }) // → 3
 */
export const sustainableFirms = ({ market, margin, fixedCost }: SustainableFirmsInputs): number => {
  checkNonNegative('market', market)
  checkShare('margin', margin)
  checkPositive('fixedCost', fixedCost)
  return result(Math.floor((market * margin) / fixedCost))
}
