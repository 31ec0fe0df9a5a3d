import { checkCount } from '../check/checkCount.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link megatronIterationFlops} takes. */
export type MegatronIterationFlopsInputs = {
  /** Sequences in the batch (no unit). */
  readonly batch: number
  /** Tokens of a sequence (token). */
  readonly sequence: number
  /** Layers (no unit). */
  readonly layers: number
  /** Hidden size (no unit). */
  readonly hidden: number
  /** Entries of the vocabulary (no unit). */
  readonly vocabulary: number
  /** Share of the layers' forward pass that is computed again: 1 for full recomputation, 0 for none (fraction, 1 when left out). */
  readonly recomputation?: number
}

/**
 * Compute of a batch, with the part that recomputation of activations adds.
 *
 * @returns Compute of the iteration (FLOP)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Narayanan et al. (2021), Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM: https://arxiv.org/abs/2104.04473
 * @see C. Li (2023), llm-analysis, examples/megatron-turing-nlg: https://github.com/cli99/llm-analysis
 * @example
 * megatronIterationFlops({ batch: 1920, sequence: 2048, layers: 105, hidden: 20480, vocabulary: 50272 }) // → 16925983359211930000
 */
export const megatronIterationFlops = ({ batch, sequence, layers, hidden, vocabulary, recomputation = 1 }: MegatronIterationFlopsInputs): number => {
  checkCount('batch', batch)
  checkCount('sequence', sequence)
  checkCount('layers', layers)
  checkCount('hidden', hidden)
  checkCount('vocabulary', vocabulary)
  checkShare('recomputation', recomputation)
  return result(24 * (3 + recomputation) * batch * sequence * layers * hidden ** 2 * (1 + sequence / (6 * hidden)) + 6 * batch * sequence * hidden * vocabulary)
}
