import { checkCount } from '../check/checkCount.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link tensorParallelTime} takes. */
export type TensorParallelTimeInputs = {
  /** Layers on the device (no unit). */
  readonly layers: number
  /** Sequences in a microbatch (no unit). */
  readonly microbatch: number
  /** Tokens of a sequence (token). */
  readonly sequence: number
  /** Hidden size (no unit). */
  readonly hidden: number
  /** Devices that share a layer (no unit). */
  readonly participants: number
  /** Bandwidth of a device in one direction (B/s). */
  readonly bandwidth: number
  /** Bytes of an activation (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Time of the four all-reduces of activations that each layer needs in a training step.
 *
 * @returns Time of communication a microbatch (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see llmbook.apartsin.com, section 59.3, Megatron-LM and Tensor Parallelism: https://llmbook.apartsin.com/part-12-llm-systems-at-scale/module-59-distributed-training-systems/section-59.3.html
 * @see NCCL users (2024), NCCL issue 1242: theoretical time of collectives: https://github.com/NVIDIA/nccl/issues/1242
 * @example
 * tensorParallelTime({ layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, participants: 8, bandwidth: 3e11 }) // → 0.00117440512
 */
export const tensorParallelTime = ({
  layers, microbatch, sequence, hidden, participants, bandwidth, bytes = 2,
}: TensorParallelTimeInputs): number => {
  checkCount('layers', layers)
  checkCount('microbatch', microbatch)
  checkCount('sequence', sequence)
  checkCount('hidden', hidden)
  checkCount('participants', participants)
  checkPositive('bandwidth', bandwidth)
  checkPositive('bytes', bytes)
  return result((8 * layers * microbatch * sequence * hidden * bytes * (participants - 1)) / (participants * bandwidth))
}
