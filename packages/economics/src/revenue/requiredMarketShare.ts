import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link requiredMarketShare} takes. */
export type RequiredMarketShareInputs = {
  /** Cost to be met in a year (¤/a). */
  readonly cost: number
  /** Revenue from elsewhere in a year (¤/a). */
  readonly otherRevenue: number
  /** Size of the market (¤/a). */
  readonly market: number
}

/**
 * The share of a market whose revenue, added to what is already earned, meets a cost.
 *
 * @returns Share of the market; above 1 when the whole market is too small (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * requiredMarketShare({ cost: 3.3e10, otherRevenue: 0, market: 2.2e11 }) // → 0.15
 */
export const requiredMarketShare = ({ cost, otherRevenue, market }: RequiredMarketShareInputs): number => {
  checkNonNegative('cost', cost)
  checkNonNegative('otherRevenue', otherRevenue)
  checkPositive('market', market)
  return result(Math.max(0, cost - otherRevenue) / market)
}
