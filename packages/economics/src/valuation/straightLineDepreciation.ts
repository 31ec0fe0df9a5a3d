import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link straightLineDepreciation} takes. */
export type StraightLineDepreciationInputs = {
  /** Price paid (¤). */
  readonly cost: number
  /** Value left at the end (¤). */
  readonly salvage: number
  /** Periods of use (no unit). */
  readonly life: number
}

/**
 * Depreciation by the same amount each period.
 *
 * @returns Depreciation each period (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, SLN: https://support.microsoft.com/en-us/excel/functions
 * @example
 * straightLineDepreciation({ cost: 30000, salvage: 7500, life: 10 }) // → 2250
 */
export const straightLineDepreciation = ({ cost, salvage, life }: StraightLineDepreciationInputs): number => {
  checkNonNegative('cost', cost)
  checkNonNegative('salvage', salvage)
  checkPositive('life', life)
  return result((cost - salvage) / life)
}
