import { checkCount } from '../check/checkCount.js'
import { checkGrowth } from '../check/checkGrowth.js'
import { result } from '../check/result.js'

/** What {@link nominalRate} takes. */
export type NominalRateInputs = {
  /** Effective rate a year (no unit). */
  readonly effective: number
  /** Times a year that interest is added (no unit). */
  readonly periods: number
}

/**
 * The nominal yearly rate that, paid in equal parts that earn interest, comes to a given effective rate.
 *
 * @returns Nominal rate a year (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, NOMINAL: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(1e8 * nominalRate({ effective: 0.053543, periods: 4 })) / 1e8 // → 0.05250032
 */
export const nominalRate = ({ effective, periods }: NominalRateInputs): number => {
  checkGrowth('effective', effective)
  checkCount('periods', periods)
  return result(periods * Math.expm1(Math.log1p(effective) / periods))
}
