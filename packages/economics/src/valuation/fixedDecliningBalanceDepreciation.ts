import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link fixedDecliningBalanceDepreciation} takes. */
export type FixedDecliningBalanceDepreciationInputs = {
  /** Price paid (¤). */
  readonly cost: number
  /** Value left at the end (¤). */
  readonly salvage: number
  /** Periods of use (no unit). */
  readonly life: number
  /** Which period, from 1 (no unit). */
  readonly period: number
  /** Months of use in the first year (no unit), 12 unless given. */
  readonly months?: number
}

/**
 * Depreciation in one year by a fixed share of what is left, the share being the one that leads from the cost to the salvage value, rounded to three
 * decimals as in Excel. With `months` below 12 the first year is shorter and a last one is added.
 *
 * @returns Depreciation in the year (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, DB: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(100 * fixedDecliningBalanceDepreciation({ cost: 1000000, salvage: 100000, life: 6, period: 1, months: 7 })) / 100 // → 186083.33
 */
export const fixedDecliningBalanceDepreciation = ({ cost, salvage, life, period, months = 12 }: FixedDecliningBalanceDepreciationInputs): number => {
  checkPositive('cost', cost)
  checkNonNegative('salvage', salvage)
  checkPositive('life', life)
  checkCount('period', period)
  checkPositive('months', months)
  if (months > 12) fail('months', months, 'a number up to 12')
  if (period > Math.ceil(life) + (months < 12 ? 1 : 0)) fail('period', period, `a number up to the life (${life})`)
  const share = Math.max(0, Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000)
  const first = (cost * share * months) / 12
  if (period === 1) return result(first)
  const value = (cost - first) * (1 - share) ** (period - 2)
  return result(value * share * (period > life ? (12 - months) / 12 : 1))
}
