import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link allReduceTime} takes. */
export type AllReduceTimeInputs = {
  /** Size of the buffer (B). */
  readonly bytes: number
  /** Participants (no unit). */
  readonly participants: number
  /** Bandwidth of a participant in one direction (B/s). */
  readonly bandwidth: number
  /** Latency of a step (s, 0 when left out). */
  readonly latency?: number
}

/**
 * Time to add up a buffer over all participants in a ring, each link used both ways.
 *
 * @returns Time (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see NCCL users (2024), NCCL issue 1242: theoretical time of collectives: https://github.com/NVIDIA/nccl/issues/1242
 * @see NVIDIA, NCCL tests, PERFORMANCE.md: https://raw.githubusercontent.com/NVIDIA/nccl-tests/master/doc/PERFORMANCE.md
 * @example
 * allReduceTime({ bytes: 1e9, participants: 8, bandwidth: 3e11 }) // → 0.005833333333333334
 */
export const allReduceTime = ({ bytes, participants, bandwidth, latency = 0 }: AllReduceTimeInputs): number => {
  checkNonNegative('bytes', bytes)
  checkCount('participants', participants)
  checkPositive('bandwidth', bandwidth)
  checkNonNegative('latency', latency)
  return result((2 * (participants - 1) * bytes) / (participants * bandwidth) + 2 * (participants - 1) * latency)
}
