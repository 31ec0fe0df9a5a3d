import { checkGrowth } from '../check/checkGrowth.js'
import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link compoundedValue} takes. */
export type CompoundedValueInputs = {
  /** Value at the start (no unit). */
  readonly start: number
  /** Growth rate of each period (fraction). */
  readonly rates: readonly number[]
}

/**
 * A value grown period by period, each at a rate of its own (FVSCHEDULE).
 *
 * @returns Value at the end (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, FVSCHEDULE: https://support.microsoft.com/en-us/excel/functions
 * @example
 * compoundedValue({ start: 100, rates: [0.5, -0.5] }) // → 75
 */
export const compoundedValue = ({ start, rates }: CompoundedValueInputs): number => {
  checkNonNegative('start', start)
  checkList('rates', rates, checkGrowth)
  return result(rates.reduce((value, rate) => value * (1 + rate), start))
}
