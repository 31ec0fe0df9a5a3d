import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link allowedDowntime} takes. */
export type AllowedDowntimeInputs = {
  /** Availability that is promised (fraction). */
  readonly availability: number
  /** Period (h). */
  readonly period: number
}

/**
 * Time in a period that an availability leaves for outages.
 *
 * @returns Time allowed for outages (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see DevX (2017), Calculating Availability: https://www.devx.com/2017/06/28/
 * @example
 * allowedDowntime({ availability: 0.999, period: 8760 }) // → 8.760000000000009
 */
export const allowedDowntime = ({ availability, period }: AllowedDowntimeInputs): number => {
  checkShare('availability', availability)
  checkNonNegative('period', period)
  return result((1 - availability) * period)
}
