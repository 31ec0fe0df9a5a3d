import { checkFinite } from '../check/checkFinite.js'
import { checkList } from '../check/checkList.js'
import { yearsFromFirst } from './dayNumbers.js'
import { rateRoots } from './rateRoots.js'

/** What {@link xirrRoots} takes. */
export type XirrRootsInputs = {
  /** Flows: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** The day of each flow, as 2023-05-15 or as a day number (d). */
  readonly dates: readonly (string | number)[]
}

/**
 * Every internal rate of return above −1 of flows on given days, in ascending order: none, one or several. Years have 365 days, as in Excel.
 * Rates closer to −1 than 1e-15, or above 1e299, are left out; those closer to each other than a millionth count as one.
 *
 * @returns Rates a year (no unit)
 * @throws WanyiError `DOMAIN` when a list is empty, a flow is not finite, a date is no date, or the lists differ in length
 * @see Microsoft, Excel function reference, XIRR: https://support.microsoft.com/en-us/excel/functions
 * @example
 * xirrRoots({ cashFlows: [-100, 230, -132], dates: ['2021-01-01', '2022-01-01', '2023-01-01'] }).length // → 2
 * xirrRoots({ cashFlows: [-100, -10], dates: ['2021-01-01', '2022-01-01'] }) // → []
 */
export const xirrRoots = ({ cashFlows, dates }: XirrRootsInputs): number[] => {
  checkList('cashFlows', cashFlows, checkFinite)
  return rateRoots(yearsFromFirst(dates, cashFlows.length), cashFlows)
}
