import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link seriesAvailability} takes. */
export type SeriesAvailabilityInputs = {
  /** Availability of each part (fraction). */
  readonly parts: readonly number[]
}

/**
 * Availability of a chain of independent parts of which every one is needed.
 *
 * @returns Availability (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see J. Vatn, NTNU, Reliability (TPK4140): https://jvatn.folk.ntnu.no/eLearning/TPK4140/Reliability.html
 * @example
 * seriesAvailability({ parts: [0.999, 0.999, 0.999] }) // → 0.997002999
 */
export const seriesAvailability = ({ parts }: SeriesAvailabilityInputs): number => {
  checkList('parts', parts, checkShare)
  return result(parts.reduce((product, part) => product * part, 1))
}
