import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link compoundingPeriods} takes. */
export type CompoundingPeriodsInputs = {
  /** Rate a period (no unit). */
  readonly rate: number
  /** Value at the start (no unit). */
  readonly start: number
  /** Value to be reached (no unit). */
  readonly end: number
}

/**
 * How many periods a value takes to grow to another at a steady rate.
 *
 * @returns Number of periods (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, PDURATION: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * compoundingPeriods({ rate: 0.025, start: 2000, end: 2200 })) / 100 // → 3.86
 */
export const compoundingPeriods = ({ rate, start, end }: CompoundingPeriodsInputs): number => {
  checkPositive('rate', rate)
  checkPositive('start', start)
  checkPositive('end', end)
  if (end < start) fail('end', end, `a number not below start (${start})`)
  return result(Math.log(end / start) / Math.log1p(rate))
}
