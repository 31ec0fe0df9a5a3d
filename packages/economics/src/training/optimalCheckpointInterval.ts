import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link optimalCheckpointInterval} takes. */
export type OptimalCheckpointIntervalInputs = {
  /** Time to write a checkpoint (h). */
  readonly checkpointTime: number
  /** Mean time between failures of the whole system (h). */
  readonly mtbf: number
}

/**
 * The Young/Daly period: long enough that saving costs little, short enough that a failure loses little.
 *
 * @returns Time between checkpoints (h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Du, Marchal, Pallez, Robert (2020), Robustness of the Young/Daly formula for stochastic iterative applications: https://hal.inria.fr/hal-02514107
 * @example
 * optimalCheckpointInterval({ checkpointTime: 0.1, mtbf: 3.09 }) // → 0.7861297602813418
 */
export const optimalCheckpointInterval = ({ checkpointTime, mtbf }: OptimalCheckpointIntervalInputs): number => {
  checkNonNegative('checkpointTime', checkpointTime)
  checkNonNegative('mtbf', mtbf)
  return result(Math.sqrt(2 * checkpointTime * mtbf))
}
