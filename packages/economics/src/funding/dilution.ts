import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link dilution} takes. */
export type DilutionInputs = {
  /** Valuation before the round (¤). */
  readonly preMoney: number
  /** Money put in (¤). */
  readonly investment: number
}

/**
 * The share of a company that a round hands to the new money.
 *
 * @returns Share that goes to the new investors (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see P. Nguyen Van, Pre-money, post-money and dilution: https://phucnguyenvan.com/investment_atlas/concept/im-vc-pe-valuation
 * @example
 * dilution({ preMoney: 8e6, investment: 2e6 }) // → 0.2
 */
export const dilution = ({ preMoney, investment }: DilutionInputs): number => {
  checkNonNegative('preMoney', preMoney)
  checkPositive('investment', investment)
  return result(investment / (preMoney + investment))
}
