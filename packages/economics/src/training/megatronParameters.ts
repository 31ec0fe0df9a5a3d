import { checkCount } from '../check/checkCount.js'
import { result } from '../check/result.js'

/** What {@link megatronParameters} takes. */
export type MegatronParametersInputs = {
  /** Layers (no unit). */
  readonly layers: number
  /** Hidden size (no unit). */
  readonly hidden: number
  /** Entries of the vocabulary (no unit). */
  readonly vocabulary: number
  /** Positions of the sequence (token). */
  readonly sequence: number
}

/**
 * Parameters of a GPT whose feed-forward block is four times as wide as the model, with biases and norms.
 *
 * @returns Parameters (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Narayanan et al. (2021), Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM, eq. 2: https://arxiv.org/abs/2104.04473
 * @example
 * megatronParameters({ layers: 128, hidden: 25600, vocabulary: 51200, sequence: 2048 }) // → 1008038707200
 */
export const megatronParameters = ({ layers, hidden, vocabulary, sequence }: MegatronParametersInputs): number => {
  checkCount('layers', layers)
  checkCount('hidden', hidden)
  checkCount('vocabulary', vocabulary)
  checkCount('sequence', sequence)
  return result(12 * layers * hidden ** 2 + 13 * layers * hidden + (vocabulary + sequence) * hidden)
}
