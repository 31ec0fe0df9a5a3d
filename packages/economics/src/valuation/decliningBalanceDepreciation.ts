import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link decliningBalanceDepreciation} takes. */
export type DecliningBalanceDepreciationInputs = {
  /** Price paid (¤). */
  readonly cost: number
  /** Value left at the end (¤). */
  readonly salvage: number
  /** Periods of use (no unit). */
  readonly life: number
  /** Which period, from 1 (no unit). */
  readonly period: number
  /** How many times as fast as straight-line (no unit), 2 unless given. */
  readonly factor?: number
}

/**
 * Depreciation in one period by a share of what is left of the value, never below the salvage value: twice the straight-line share unless `factor`
 * says otherwise (double declining balance).
 *
 * @returns Depreciation in the period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, DDB: https://support.microsoft.com/en-us/excel/functions
 * @example
 * decliningBalanceDepreciation({ cost: 2400, salvage: 300, life: 10, period: 1 }) // → 480
 * Math.round(100 * decliningBalanceDepreciation({ cost: 2400, salvage: 300, life: 10, period: 10 })) / 100 // → 22.12
 */
export const decliningBalanceDepreciation = ({ cost, salvage, life, period, factor = 2 }: DecliningBalanceDepreciationInputs): number => {
  checkNonNegative('cost', cost)
  checkNonNegative('salvage', salvage)
  checkPositive('life', life)
  checkCount('period', period)
  checkPositive('factor', factor)
  if (period > Math.ceil(life)) fail('period', period, `a number up to the life (${life})`)
  const share = Math.min(1, factor / life)
  const value = Math.max(salvage, cost * (1 - share) ** (period - 1))
  return result(Math.max(0, Math.min(value * share, value - salvage)))
}
