import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link impliedValuation} takes. */
export type ImpliedValuationInputs = {
  /** Money put in (¤). */
  readonly investment: number
  /** Share of the company bought (fraction). */
  readonly share: number
}

/**
 * What a company is held to be worth after a round: the money divided by the share it bought.
 *
 * @returns Post-money valuation (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see P. Nguyen Van, Pre-money, post-money and dilution: https://phucnguyenvan.com/investment_atlas/concept/im-vc-pe-valuation
 * @example
 * impliedValuation({ investment: 2e6, share: 0.2 }) // → 1e7
 */
export const impliedValuation = ({ investment, share }: ImpliedValuationInputs): number => {
  checkNonNegative('investment', investment)
  checkPositiveShare('share', share)
  return result(investment / share)
}
