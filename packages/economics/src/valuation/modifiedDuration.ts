import { result } from '../check/result.js'
import { macaulayDuration, type MacaulayDurationInputs } from './macaulayDuration.js'

/** What {@link modifiedDuration} takes. */
export type ModifiedDurationInputs = MacaulayDurationInputs

/**
 * By what share the price of a bond falls when the yield rises by one: the duration over 1 plus the yield a period (MDURATION).
 *
 * @returns Modified duration (a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, MDURATION: https://support.microsoft.com/zh-CN/Excel/functions/mduration-function
 * @example
 * Math.round(1e5 * modifiedDuration({ coupon: 0.08, yieldRate: 0.09, periods: 16, frequency: 2 })) / 1e5 // → 5.73567
 */
export const modifiedDuration = ({ frequency = 2, ...bond }: ModifiedDurationInputs): number =>
  result(macaulayDuration({ frequency, ...bond }) / (1 + bond.yieldRate / frequency))
