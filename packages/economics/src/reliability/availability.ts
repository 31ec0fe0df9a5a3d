import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link availability} takes. */
export type AvailabilityInputs = {
  /** Period (h). */
  readonly period: number
  /** Time of major outages (h). */
  readonly major: number
  /** Time of partial outages (h, 0 when left out). */
  readonly partial?: number
  /** Time of planned outages (h, 0 when left out). */
  readonly planned?: number
  /** Share of the service that a partial outage takes down (fraction, 1 when left out). */
  readonly partialWeight?: number
}

/**
 * Share of a period in which a service worked, with planned, major and partial outages.
 *
 * @returns Availability (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 03
 * @example
 * availability({ period: 744, major: 5.5 }) // → 0.9926075268817204
 */
export const availability = ({ period, major, partial = 0, planned = 0, partialWeight = 1 }: AvailabilityInputs): number => {
  checkPositive('period', period)
  checkNonNegative('major', major)
  checkNonNegative('partial', partial)
  checkNonNegative('planned', planned)
  checkShare('partialWeight', partialWeight)
  const down = major + planned + partialWeight * partial
  if (down > period) fail('major', down, `outages within ${period} hours`)
  return result(1 - down / period)
}
