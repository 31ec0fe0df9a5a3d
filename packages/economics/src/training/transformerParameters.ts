import { checkCount } from '../check/checkCount.js'
import { checkFlag } from '../check/checkFlag.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'

/** What {@link transformerParameters} takes. */
export type TransformerParametersInputs = {
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
  /** Entries of the vocabulary (no unit). */
  readonly vocabulary: number
  /** Learned position embeddings (no unit, 0 when left out). */
  readonly positions?: number
  /** Matrices of a feed-forward block: 2, or 3 when it is gated (SwiGLU) (no unit, 2 when left out). */
  readonly feedForwardMatrices?: number
  /** Vocabulary matrices: 1 when input and output share it, 2 when not (no unit, 1 when left out). */
  readonly embeddings?: number
  /** Norm vectors a layer: 2 for gains, 4 for gains and biases; half as many close the model (no unit, 0 when left out). */
  readonly norms?: number
  /** 1 when the linear maps have biases, 0 when not (no unit, 0 when left out). */
  readonly biases?: number
  /** 1 when attention looks at relative positions as in Transformer-XL (a key matrix and two vectors a layer), 0 when not (no unit, 0 when left out). */
  readonly relativePositions?: number
}

/**
 * Exact count from the shape: attention with grouped keys and values, feed-forward, embeddings, norms, biases and relative positions.
 *
 * @returns Parameters (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see A. Karpathy (2023), nanoGPT notebooks scaling_laws.ipynb and transformer_sizing.ipynb, transformer_sizing.ipynb: https://github.com/karpathy/nanoGPT
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * transformerParameters({ layers: 12, hidden: 768, feedForward: 3072, heads: 12, kvHeads: 12, headSize: 64, vocabulary: 50257, positions: 1024, norms: 2 }) // → 124337664
 */
export const transformerParameters = ({
  layers, hidden, feedForward, heads, kvHeads, headSize, vocabulary, positions = 0, feedForwardMatrices = 2, embeddings = 1, norms = 0,
  biases = 0, relativePositions = 0,
}: TransformerParametersInputs): number => {
  checkCount('layers', layers)
  checkCount('hidden', hidden)
  checkCount('feedForward', feedForward)
  checkCount('heads', heads)
  checkCount('kvHeads', kvHeads)
  checkCount('headSize', headSize)
  checkCount('vocabulary', vocabulary)
  checkWhole('positions', positions)
  checkCount('feedForwardMatrices', feedForwardMatrices)
  checkCount('embeddings', embeddings)
  checkWhole('norms', norms)
  checkFlag('biases', biases)
  checkFlag('relativePositions', relativePositions)
  const attention = hidden * headSize * (2 * heads + 2 * kvHeads)
  const feed = feedForwardMatrices * hidden * feedForward
  const bias = biases * (headSize * (heads + 2 * kvHeads) + (feedForwardMatrices - 1) * feedForward + 2 * hidden)
  const relative = relativePositions * headSize * heads * (hidden + 2)
  const layer = attention + feed + bias + relative + norms * hidden
  return result(layers * layer + (embeddings * vocabulary + positions + norms / 2) * hidden)
}
