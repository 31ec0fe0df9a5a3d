import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link attainableFlops} takes. */
export type AttainableFlopsInputs = {
  /** Operations for a byte read (FLOP/B). */
  readonly intensity: number
  /** Peak compute (FLOP/s). */
  readonly peakFlops: number
  /** Memory bandwidth (B/s). */
  readonly bandwidth: number
}

/**
 * What a chip can compute at an arithmetic intensity: bound by memory below the ridge point, by compute above it.
 *
 * @returns Attainable compute (FLOP/s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, roofline.md: https://github.com/jax-ml/scaling-book
 * @example
 * attainableFlops({ intensity: 1, peakFlops: 3.12e14, bandwidth: 2.039e12 }) // → 2.039e12
 */
export const attainableFlops = ({ intensity, peakFlops, bandwidth }: AttainableFlopsInputs): number => {
  checkNonNegative('intensity', intensity)
  checkNonNegative('peakFlops', peakFlops)
  checkNonNegative('bandwidth', bandwidth)
  return result(Math.min(peakFlops, intensity * bandwidth))
}
