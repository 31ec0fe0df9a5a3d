import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link preMoneyValuation} takes. */
export type PreMoneyValuationInputs = {
  /** Money put in (¤). */
  readonly investment: number
  /** Share of the company bought (fraction). */
  readonly share: number
}

/**
 * What a company is held to be worth before a round: its post-money valuation less the money put in.
 *
 * @returns Pre-money valuation (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see P. Nguyen Van, Pre-money, post-money and dilution: https://phucnguyenvan.com/investment_atlas/concept/im-vc-pe-valuation
 * @example
 * preMoneyValuation({ investment: 2e6, share: 0.2 }) // → 8e6
 */
export const preMoneyValuation = ({ investment, share }: PreMoneyValuationInputs): number => {
  checkNonNegative('investment', investment)
  checkPositiveShare('share', share)
  return result((investment * (1 - share)) / share)
}
