import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link parallelAvailability} takes. */
export type ParallelAvailabilityInputs = {
  /** Availability of each part (fraction). */
  readonly parts: readonly number[]
}

/**
 * Availability of independent spare parts of which a single one is enough.
 *
 * @returns Availability (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see J. Vatn, NTNU, Reliability (TPK4140): https://jvatn.folk.ntnu.no/eLearning/TPK4140/Reliability.html
 * @example
 * parallelAvailability({ parts: [0.99, 0.99] }) // → 0.9999
 */
export const parallelAvailability = ({ parts }: ParallelAvailabilityInputs): number => {
  checkList('parts', parts, checkShare)
  return result(1 - parts.reduce((product, part) => product * (1 - part), 1))
}
