import { checkFinite } from '../check/checkFinite.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { checkList } from '../check/checkList.js'
import { result } from '../check/result.js'
import { yearsFromFirst } from './dayNumbers.js'

/** What {@link xnpv} takes. */
export type XnpvInputs = {
  /** Rate a year of 365 days (no unit). */
  readonly rate: number
  /** Flows: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** The day of each flow, as 2023-05-15 or as a day number (d). */
  readonly dates: readonly (string | number)[]
}

/**
 * Net present value of flows on given days, at the day of the first flow in the list. Years have 365 days, as in Excel; flows before the first one are carried forward.
 *
 * @returns Present value (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, XNPV: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(xnpv({ rate: 0.09, cashFlows: [-10000, 2750, 4250, 3250, 2750], dates: ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'] }) * 100) / 100 // → 2086.65
 */
export const xnpv = ({ rate, cashFlows, dates }: XnpvInputs): number => {
  checkGrowth('rate', rate)
  checkList('cashFlows', cashFlows, checkFinite)
  const years = yearsFromFirst(dates, cashFlows.length)
  return result(cashFlows.reduce((sum, amount, index) => sum + amount * (1 + rate) ** -years[index]!, 0))
}
