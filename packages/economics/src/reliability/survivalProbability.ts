import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link survivalProbability} takes. */
export type SurvivalProbabilityInputs = {
  /** How long (h). */
  readonly time: number
  /** Mean time between failures (h). */
  readonly mtbf: number
}

/**
 * The probability that nothing fails over a stretch of time, when failures come at an even rate.
 *
 * @returns Probability that it lasts (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Reliability Analytics Toolkit, Exponential distribution: http://reliabilityanalyticstoolkit.appspot.com/exponential_distribution
 * @example
 * Math.round(100 * survivalProbability({ time: 24, mtbf: 3.09 })) / 100 // → 0
 */
export const survivalProbability = ({ time, mtbf }: SurvivalProbabilityInputs): number => {
  checkNonNegative('time', time)
  checkPositive('mtbf', mtbf)
  return result(Math.exp(-time / mtbf))
}
