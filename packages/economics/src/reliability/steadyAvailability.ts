import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link steadyAvailability} takes. */
export type SteadyAvailabilityInputs = {
  /** Mean time to failure (h). */
  readonly mtbf: number
  /** Mean time to repair (h). */
  readonly mttr: number
}

/**
 * Share of the time a thing works that fails and is repaired again and again.
 *
 * @returns Availability (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see J. Vatn, NTNU, Reliability (TPK4140): https://jvatn.folk.ntnu.no/eLearning/TPK4140/Reliability.html
 * @example
 * steadyAvailability({ mtbf: 99, mttr: 1 }) // → 0.99
 */
export const steadyAvailability = ({ mtbf, mttr }: SteadyAvailabilityInputs): number => {
  checkPositive('mtbf', mtbf)
  checkNonNegative('mttr', mttr)
  return result(mtbf / (mtbf + mttr))
}
