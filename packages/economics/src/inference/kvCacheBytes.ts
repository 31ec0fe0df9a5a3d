import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link kvCacheBytes} takes. */
export type KvCacheBytesInputs = {
  /** Layers (no unit). */
  readonly layers: number
  /** Key and value heads: as many as query heads without grouping, 1 for multi-query (no unit). */
  readonly kvHeads: number
  /** Width of a head (no unit). */
  readonly headSize: number
  /** Tokens held, over all sequences (token, 1 when left out). */
  readonly tokens?: number
  /** Bytes of a value (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Bytes of keys and values that tokens leave behind in every layer, with grouped-query attention.
 *
 * @returns Size of the cache (B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Zhao et al. (2025), Insights into DeepSeek-V3: Scaling Challenges and Reflections on Hardware for AI Architectures, Table 1: https://arxiv.org/abs/2505.09343
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * kvCacheBytes({ layers: 126, kvHeads: 8, headSize: 128 }) // → 516096
 */
export const kvCacheBytes = ({ layers, kvHeads, headSize, tokens = 1, bytes = 2 }: KvCacheBytesInputs): number => {
  checkCount('layers', layers)
  checkCount('kvHeads', kvHeads)
  checkCount('headSize', headSize)
  checkNonNegative('tokens', tokens)
  checkPositive('bytes', bytes)
  return result(2 * layers * kvHeads * headSize * tokens * bytes)
}
