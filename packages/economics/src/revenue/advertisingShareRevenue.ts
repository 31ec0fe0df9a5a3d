import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link advertisingShareRevenue} takes. */
export type AdvertisingShareRevenueInputs = {
  /** Size of the market (¤/a). */
  readonly market: number
  /** Share of it that is won (fraction). */
  readonly share: number
}

/**
 * The size of a market times the share of it that is won.
 *
 * @returns Revenue in a year (¤/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * advertisingShareRevenue({ market: 2.2e11, share: 0.15 }) // → 3.3e10
 */
export const advertisingShareRevenue = ({ market, share }: AdvertisingShareRevenueInputs): number => {
  checkNonNegative('market', market)
  checkShare('share', share)
  return result(market * share)
}
