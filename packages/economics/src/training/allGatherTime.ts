import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link allGatherTime} takes. */
export type AllGatherTimeInputs = {
  /** Size of the whole buffer (B). */
  readonly bytes: number
  /** Participants (no unit). */
  readonly participants: number
  /** Bandwidth of a participant in one direction (B/s). */
  readonly bandwidth: number
  /** Latency of a step (s, 0 when left out). */
  readonly latency?: number
}

/**
 * Time to hand every participant the whole of a buffer of which each holds a part, or the reverse with addition.
 *
 * @returns Time (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see NCCL users (2024), NCCL issue 1242: theoretical time of collectives: https://github.com/NVIDIA/nccl/issues/1242
 * @see NVIDIA, NCCL tests, PERFORMANCE.md: https://raw.githubusercontent.com/NVIDIA/nccl-tests/master/doc/PERFORMANCE.md
 * @example
 * allGatherTime({ bytes: 1e9, participants: 8, bandwidth: 3e11 }) // → 0.002916666666666667
 */
export const allGatherTime = ({ bytes, participants, bandwidth, latency = 0 }: AllGatherTimeInputs): number => {
  checkNonNegative('bytes', bytes)
  checkCount('participants', participants)
  checkPositive('bandwidth', bandwidth)
  checkNonNegative('latency', latency)
  return result(((participants - 1) * bytes) / (participants * bandwidth) + (participants - 1) * latency)
}
