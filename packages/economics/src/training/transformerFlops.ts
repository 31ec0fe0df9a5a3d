import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'

/** What {@link transformerFlops} takes. */
export type TransformerFlopsInputs = {
  /** Layers (no unit). */
  readonly layers: number
  /** Width of the residual stream (no unit). */
  readonly hidden: number
  /** Width inside the feed-forward block (no unit). */
  readonly feedForward: number
  /** Query heads (no unit). */
  readonly heads: number
  /** Key and value heads (no unit). */
  readonly kvHeads: number
  /** Width of a head (no unit). */
  readonly headSize: number
  /** Tokens of the sequence (token). */
  readonly sequence: number
  /** Entries of the vocabulary; 0 leaves embeddings out (no unit, 0 when left out). */
  readonly vocabulary?: number
  /** Vocabulary products counted: 1 for the logits, 2 with the input embedding too (no unit, 1 when left out). */
  readonly embeddings?: number
  /** Matrices of a feed-forward block (no unit, 2 when left out). */
  readonly feedForwardMatrices?: number
  /** FLOP for each attention logit; Chinchilla counts 3 (no unit, 0 when left out). */
  readonly softmax?: number
  /** Cost in forward passes: 3 for forward and backward, 1 for forward only, 4 with recomputation (no unit, 3 when left out). */
  readonly passes?: number
}

/**
 * Compute of one sequence, forward and backward, counted matrix by matrix: projections, attention over the context, feed-forward, embeddings.
 *
 * @returns Compute of one sequence (FLOP)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Hoffmann et al. (2022), Training Compute-Optimal Large Language Models, appendix F: https://arxiv.org/abs/2203.15556
 * @see A. Karpathy (2023), nanoGPT notebooks scaling_laws.ipynb and transformer_sizing.ipynb, scaling_laws.ipynb: https://github.com/karpathy/nanoGPT
 * @example
 * transformerFlops({ layers: 10, hidden: 640, feedForward: 2560, heads: 10, kvHeads: 10, headSize: 64, sequence: 2048, softmax: 3 }) // → 929877196800
 */
export const transformerFlops = ({
  layers, hidden, feedForward, heads, kvHeads, headSize, sequence, vocabulary = 0, embeddings = 1, feedForwardMatrices = 2, softmax = 0,
  passes = 3,
}: TransformerFlopsInputs): number => {
  checkCount('layers', layers)
  checkCount('hidden', hidden)
  checkCount('feedForward', feedForward)
  checkCount('heads', heads)
  checkCount('kvHeads', kvHeads)
  checkCount('headSize', headSize)
  checkCount('sequence', sequence)
  checkWhole('vocabulary', vocabulary)
  checkWhole('embeddings', embeddings)
  checkCount('feedForwardMatrices', feedForwardMatrices)
  checkNonNegative('softmax', softmax)
  checkPositive('passes', passes)
  const width = heads * headSize
  const projections = 2 * sequence * hidden * (2 * width + 2 * kvHeads * headSize)
  const attention = sequence ** 2 * (4 * width + softmax * heads)
  const feed = 2 * sequence * feedForwardMatrices * hidden * feedForward
  const words = 2 * sequence * embeddings * vocabulary * hidden
  return result(passes * (layers * (projections + attention + feed) + words))
}
