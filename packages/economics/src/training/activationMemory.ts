import { checkCount } from '../check/checkCount.js'
import { checkFlag } from '../check/checkFlag.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link activationMemory} takes. */
export type ActivationMemoryInputs = {
  /** Layers (no unit). */
  readonly layers: number
  /** Sequences in a microbatch (no unit). */
  readonly microbatch: number
  /** Tokens of a sequence (token). */
  readonly sequence: number
  /** Hidden size (no unit). */
  readonly hidden: number
  /** Attention heads (no unit). */
  readonly heads: number
  /** Devices that share a layer (no unit, 1 when left out). */
  readonly tensorParallel?: number
  /** 1 when the norms and dropouts are split along the sequence too, 0 when not (no unit, 0 when left out). */
  readonly sequenceParallel?: number
  /** Share of the attention matrices that is stored, the rest recomputed: 0 for selective recomputation or a fused kernel (fraction, 1 when left out). */
  readonly attentionStored?: number
}

/**
 * Bytes of 16-bit activations that the backward pass needs, with tensor and sequence parallelism.
 *
 * @returns Bytes a device (B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Korthikanti et al., explained by intuitivepapers.ai (2022), Reducing Activation Recomputation in Large Transformer Models, explained: https://intuitivepapers.ai/activation-recomputation/
 * @see AWS Neuron documentation, Activation Memory Reduction: https://awsdocs-neuron.readthedocs-hosted.com/en/latest/libraries/neuronx-distributed/activation%5Fmemory%5Freduction.html
 * @example
 * activationMemory({ layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, heads: 96 }) // → 2868903936
 */
export const activationMemory = ({
  layers, microbatch, sequence, hidden, heads, tensorParallel = 1, sequenceParallel = 0, attentionStored = 1,
}: ActivationMemoryInputs): number => {
  checkCount('layers', layers)
  checkCount('microbatch', microbatch)
  checkCount('sequence', sequence)
  checkCount('hidden', hidden)
  checkCount('heads', heads)
  checkCount('tensorParallel', tensorParallel)
  checkFlag('sequenceParallel', sequenceParallel)
  checkShare('attentionStored', attentionStored)
  const outside = sequenceParallel === 1 ? 10 / tensorParallel : 10
  const inside = (24 + (5 * heads * sequence * attentionStored) / hidden) / tensorParallel
  return result(layers * sequence * microbatch * hidden * (outside + inside))
}
