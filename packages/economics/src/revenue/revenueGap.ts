import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link revenueGap} takes. */
export type RevenueGapInputs = {
  /** Cost or investment (¤). */
  readonly cost: number
  /** Revenue streams (¤). */
  readonly streams: readonly number[]
}

/**
 * What is still missing when the revenue streams are set against the cost or investment of the same time.
 *
 * @returns Gap; below zero when the revenue is more than the cost (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Pasquesi Partners, How to Calculate Startup Runway: https://pasquesipartners.com/calculate-startup-runway-chicago/
 * @example
 * revenueGap({ cost: 20000, streams: [8000] }) // → 12000
 */
export const revenueGap = ({ cost, streams }: RevenueGapInputs): number => {
  checkNonNegative('cost', cost)
  checkList('streams', streams, checkNonNegative)
  return result(cost - streams.reduce((sum, stream) => sum + stream, 0))
}
