import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { checkTiers } from './checkTiers.js'

/** What {@link volumeCharge} takes. */
export type VolumeChargeInputs = {
  /** Units used (no unit). */
  readonly amount: number
  /** Upper limits of the tiers but the last, rising (no unit). */
  readonly limits: readonly number[]
  /** Price of a unit in each tier, one more than the limits (¤). */
  readonly prices: readonly number[]
}

/**
 * What a quantity costs when all of it is charged at the price of the tier that it reaches.
 *
 * @returns Charge for the amount (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Zuplo, Pricing models: https://zuplo.com/docs/articles/monetization/pricing-models
 * @example
 * volumeCharge({ amount: 15000, limits: [1000, 10000], prices: [0.1, 0.05, 0.01] }) // → 150
 */
export const volumeCharge = ({ amount, limits, prices }: VolumeChargeInputs): number => {
  checkNonNegative('amount', amount)
  checkList('limits', limits, checkPositive)
  checkList('prices', prices, checkNonNegative)
  checkTiers(limits, prices)
  const tier = limits.findIndex((limit) => amount <= limit)
  return result(amount * prices.at(tier)!)
}
