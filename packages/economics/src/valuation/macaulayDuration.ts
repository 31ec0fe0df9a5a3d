import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link macaulayDuration} takes. */
export type MacaulayDurationInputs = {
  /** Coupon rate a year (fraction). */
  readonly coupon: number
  /** Yield a year (fraction). */
  readonly yieldRate: number
  /** Coupons that are left, at most a million (no unit). */
  readonly periods: number
  /** Coupons a year (no unit, 2 when left out). */
  readonly frequency?: number
}

/**
 * The mean time to the payments of a bond, weighted by what each is worth now (DURATION), on a day when a coupon was paid.
 *
 * @returns Duration (a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, DURATION: https://support.microsoft.com/en-us/excel/duration-function
 * @example
 * Math.round(1e7 * macaulayDuration({ coupon: 0.08, yieldRate: 0.09, periods: 59, frequency: 2 })) / 1e7 // → 10.9191453
 */
export const macaulayDuration = ({ coupon, yieldRate, periods, frequency = 2 }: MacaulayDurationInputs): number => {
  checkNonNegative('coupon', coupon)
  checkNonNegative('yieldRate', yieldRate)
  checkCount('periods', periods)
  checkCount('frequency', frequency)
  if (periods > 1e6) fail('periods', periods, 'at most a million periods')
  let worth = 0
  let moment = 0
  for (let period = 1; period <= periods; period++) {
    const part = (coupon / frequency + (period === periods ? 1 : 0)) / (1 + yieldRate / frequency) ** period
    worth += part
    moment += part * period
  }
  return result(moment / worth / frequency)
}
