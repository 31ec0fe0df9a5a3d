import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link systemMtbf} takes. */
export type SystemMtbfInputs = {
  /** Mean time between failures of one part (h). */
  readonly partMtbf: number
  /** Parts (no unit). */
  readonly parts: number
}

/**
 * Mean time between failures of a system that stops when any of its equal parts fails.
 *
 * @returns Mean time between failures of the system (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Grattafiori, Dubey et al. (2024), The Llama 3 Herd of Models, section 3.3.4: https://arxiv.org/abs/2407.21783
 * @example
 * systemMtbf({ partMtbf: 50626.56, parts: 16384 }) // → 3.09
 */
export const systemMtbf = ({ partMtbf, parts }: SystemMtbfInputs): number => {
  checkNonNegative('partMtbf', partMtbf)
  checkCount('parts', parts)
  return result(partMtbf / parts)
}
