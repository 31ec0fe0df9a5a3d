import { checkCount } from '../check/checkCount.js'
import { checkFinite } from '../check/checkFinite.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link effectiveRate} takes. */
export type EffectiveRateInputs = {
  /** Nominal rate a year (no unit). */
  readonly nominal: number
  /** Times a year that interest is added (no unit). */
  readonly periods: number
}

/**
 * The rate that one year earns when a nominal yearly rate is paid in equal parts and each part earns interest.
 *
 * @returns Effective rate a year (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Microsoft, Excel function reference, EFFECT: https://support.microsoft.com/en-us/excel/functions
 * @example
 * Math.round(1e7 * effectiveRate({ nominal: 0.0525, periods: 4 })) / 1e7 // → 0.0535427
 */
export const effectiveRate = ({ nominal, periods }: EffectiveRateInputs): number => {
  checkFinite('nominal', nominal)
  checkCount('periods', periods)
  if (!(nominal > -periods)) fail('nominal', nominal, `a number > -${periods}`)
  return result(Math.expm1(periods * Math.log1p(nominal / periods)))
}
