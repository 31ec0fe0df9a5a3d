import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link meanTimeBetweenFailures} takes. */
export type MeanTimeBetweenFailuresInputs = {
  /** Period (h). */
  readonly period: number
  /** Failures in it (no unit). */
  readonly failures: number
}

/**
 * A period divided by the failures in it.
 *
 * @returns Mean time between failures (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Grattafiori, Dubey et al. (2024), The Llama 3 Herd of Models, section 3.3.4: https://arxiv.org/abs/2407.21783
 * @example
 * meanTimeBetweenFailures({ period: 1296, failures: 419 }) // → 3.0930787589498805
 */
export const meanTimeBetweenFailures = ({ period, failures }: MeanTimeBetweenFailuresInputs): number => {
  checkNonNegative('period', period)
  checkPositive('failures', failures)
  return result(period / failures)
}
