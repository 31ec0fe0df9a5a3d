import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link checkpointOverhead} takes. */
export type CheckpointOverheadInputs = {
  /** Time to write a checkpoint (h). */
  readonly checkpointTime: number
  /** Time between checkpoints (h). */
  readonly interval: number
  /** Mean time between failures of the whole system (h). */
  readonly mtbf: number
  /** Time to restart after a failure (h, 0 when left out). */
  readonly restartTime?: number
}

/**
 * Share of the time spent on saving, on work lost to failures and on restarts, to first order.
 *
 * @returns Share of the time that is lost (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Du, Marchal, Pallez, Robert (2020), Robustness of the Young/Daly formula for stochastic iterative applications: https://hal.inria.fr/hal-02514107
 * @example
 * checkpointOverhead({ checkpointTime: 0.1, interval: 0.78613, mtbf: 3.09 }) // → 0.25441092565740403
 */
export const checkpointOverhead = ({ checkpointTime, interval, mtbf, restartTime = 0 }: CheckpointOverheadInputs): number => {
  checkNonNegative('checkpointTime', checkpointTime)
  checkPositive('interval', interval)
  checkPositive('mtbf', mtbf)
  checkNonNegative('restartTime', restartTime)
  return result(checkpointTime / interval + (interval / 2 + restartTime) / mtbf)
}
