import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link performanceDensity} takes. */
export type PerformanceDensityInputs = {
  /** Total processing performance (no unit). */
  readonly performance: number
  /** Die area (mm2). */
  readonly area: number
}

/**
 * Total processing performance for a square millimetre of die: the second measure of 3A090.
 *
 * @returns Performance density (1/mm2)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Lenzo, quoting the Commerce Control List, ECCN 3A090: https://www.lenzo.ai/eccn/3a090/
 * @see chipclaims.com (2026), ECCN 3A090: total processing performance and performance density: https://chipclaims.com/articles/eccn-3a090-tpp-performance-density-thresholds-2026-06-16
 * @example
 * performanceDensity({ performance: 1600, area: 270.27 }) // → 5.92000592000592
 */
export const performanceDensity = ({ performance, area }: PerformanceDensityInputs): number => {
  checkNonNegative('performance', performance)
  checkPositive('area', area)
  return result(performance / area)
}
