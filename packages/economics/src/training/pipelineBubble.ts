import { checkCount } from '../check/checkCount.js'
import { result } from '../check/result.js'

/** What {@link pipelineBubble} takes. */
export type PipelineBubbleInputs = {
  /** Pipeline stages (no unit). */
  readonly stages: number
  /** Microbatches in a batch (no unit). */
  readonly microbatches: number
  /** Model chunks a device (interleaved schedule) (no unit, 1 when left out). */
  readonly interleaving?: number
}

/**
 * Time that pipeline stages stand idle, as a share of the time of useful work.
 *
 * @returns Idle time over useful time (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Narayanan et al. (2021), Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM, section 2.2: https://arxiv.org/abs/2104.04473
 * @example
 * pipelineBubble({ stages: 16, microbatches: 64 }) // → 0.234375
 */
export const pipelineBubble = ({ stages, microbatches, interleaving = 1 }: PipelineBubbleInputs): number => {
  checkCount('stages', stages)
  checkCount('microbatches', microbatches)
  checkCount('interleaving', interleaving)
  return result((stages - 1) / (interleaving * microbatches))
}
