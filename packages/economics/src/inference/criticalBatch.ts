import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link criticalBatch} takes. */
export type CriticalBatchInputs = {
  /** Peak of a chip (FLOP/s). */
  readonly peakFlops: number
  /** Memory bandwidth of a chip (B/s). */
  readonly bandwidth: number
  /** Bytes of a weight (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Batch above which the weights are computed with for longer than they are read.
 *
 * @returns Tokens in a step (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * criticalBatch({ peakFlops: 1.97e14, bandwidth: 8.2e11 }) // → 240.2439024390244
 */
export const criticalBatch = ({ peakFlops, bandwidth, bytes = 2 }: CriticalBatchInputs): number => {
  checkPositive('peakFlops', peakFlops)
  checkPositive('bandwidth', bandwidth)
  checkPositive('bytes', bytes)
  return result((peakFlops * bytes) / (2 * bandwidth))
}
