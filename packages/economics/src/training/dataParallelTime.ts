import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link dataParallelTime} takes. */
export type DataParallelTimeInputs = {
  /** Parameters a device holds (no unit). */
  readonly parameters: number
  /** Replicas (no unit). */
  readonly participants: number
  /** Bandwidth of a device in one direction (B/s). */
  readonly bandwidth: number
  /** Bytes of a gradient (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Time to add up the gradients of all replicas in a training step.
 *
 * @returns Time of communication a step (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see pingdo.net, Gradient Sync Modeler: https://pingdo.net/tools/data-parallelism-optimizer
 * @see NCCL users (2024), NCCL issue 1242: theoretical time of collectives: https://github.com/NVIDIA/nccl/issues/1242
 * @example
 * dataParallelTime({ parameters: 6.52e9, participants: 8, bandwidth: 5e10 }) // → 0.4564
 */
export const dataParallelTime = ({ parameters, participants, bandwidth, bytes = 2 }: DataParallelTimeInputs): number => {
  checkNonNegative('parameters', parameters)
  checkCount('participants', participants)
  checkPositive('bandwidth', bandwidth)
  checkPositive('bytes', bytes)
  return result((2 * (participants - 1) * parameters * bytes) / (participants * bandwidth))
}
