import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'

/** What {@link latentCacheBytes} takes. */
export type LatentCacheBytesInputs = {
  /** Layers (no unit). */
  readonly layers: number
  /** Width of the compressed vector (no unit). */
  readonly latentSize: number
  /** Width of the rotary key (no unit). */
  readonly ropeSize: number
  /** Tokens held, over all sequences (token, 1 when left out). */
  readonly tokens?: number
  /** Bytes of a value (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Bytes that multi-head latent attention keeps: one compressed vector and one rotary key a layer and token.
 *
 * @returns Size of the cache (B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Zhao et al. (2025), Insights into DeepSeek-V3: Scaling Challenges and Reflections on Hardware for AI Architectures, Table 1: https://arxiv.org/abs/2505.09343
 * @example
 * latentCacheBytes({ layers: 61, latentSize: 512, ropeSize: 64 }) // → 70272
 */
export const latentCacheBytes = ({ layers, latentSize, ropeSize, tokens = 1, bytes = 2 }: LatentCacheBytesInputs): number => {
  checkCount('layers', layers)
  checkCount('latentSize', latentSize)
  checkWhole('ropeSize', ropeSize)
  checkNonNegative('tokens', tokens)
  checkPositive('bytes', bytes)
  return result(layers * (latentSize + ropeSize) * tokens * bytes)
}
