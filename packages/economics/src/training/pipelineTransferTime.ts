import { checkCount } from '../check/checkCount.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link pipelineTransferTime} takes. */
export type PipelineTransferTimeInputs = {
  /** Microbatches in a batch (no unit). */
  readonly microbatches: number
  /** Sequences in a microbatch (no unit). */
  readonly microbatch: number
  /** Tokens of a sequence (token). */
  readonly sequence: number
  /** Hidden size (no unit). */
  readonly hidden: number
  /** Bandwidth between stages in one direction (B/s). */
  readonly bandwidth: number
  /** Model chunks a device (interleaved schedule) (no unit, 1 when left out). */
  readonly interleaving?: number
  /** Bytes of an activation (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Time in which a stage hands its activations to the next and takes the gradients back, over all microbatches of a step.
 *
 * @returns Time of communication a step (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see factryze.ai, Pipeline Parallelism: https://factryze.ai/scale-atlas/parallelism/pipeline-parallelism
 * @example
 * pipelineTransferTime({ microbatches: 64, microbatch: 1, sequence: 2048, hidden: 12288, bandwidth: 2.5e10 }) // → 0.25769803776
 */
export const pipelineTransferTime = ({
  microbatches, microbatch, sequence, hidden, bandwidth, interleaving = 1, bytes = 2,
}: PipelineTransferTimeInputs): number => {
  checkCount('microbatches', microbatches)
  checkCount('microbatch', microbatch)
  checkCount('sequence', sequence)
  checkCount('hidden', hidden)
  checkPositive('bandwidth', bandwidth)
  checkCount('interleaving', interleaving)
  checkPositive('bytes', bytes)
  return result((2 * interleaving * microbatches * microbatch * sequence * hidden * bytes) / bandwidth)
}
