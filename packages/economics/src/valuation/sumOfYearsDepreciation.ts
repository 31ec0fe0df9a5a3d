import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link sumOfYearsDepreciation} takes. */
export type SumOfYearsDepreciationInputs = {
  /** Price paid (¤). */
  readonly cost: number
  /** Value left at the end (¤). */
  readonly salvage: number
  /** Periods of use, whole (no unit). */
  readonly life: number
  /** Which period, from 1 (no unit). */
  readonly period: number
}

/**
 * Depreciation that falls by the same step each period: the periods that are left over the sum of all (SYD).
 *
 * @returns Depreciation in the period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, SYD: https://support.microsoft.com/en-US/Excel/functions/syd-function
 * @example
 * sumOfYearsDepreciation({ cost: 10000, salvage: 1000, life: 9, period: 2 }) // → 1600
 */
export const sumOfYearsDepreciation = ({ cost, salvage, life, period }: SumOfYearsDepreciationInputs): number => {
  checkNonNegative('cost', cost)
  checkNonNegative('salvage', salvage)
  checkCount('life', life)
  checkCount('period', period)
  if (period > life) fail('period', period, `a number up to the life (${life})`)
  return result(((cost - salvage) * 2 * (life - period + 1)) / (life * (life + 1)))
}
