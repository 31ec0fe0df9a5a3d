import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link ridgePoint} takes. */
export type RidgePointInputs = {
  /** Peak compute (FLOP/s). */
  readonly peakFlops: number
  /** Memory bandwidth (B/s). */
  readonly bandwidth: number
}

/**
 * Operations a byte at which a chip turns from bound by memory to bound by compute.
 *
 * @returns Operations a byte (FLOP/B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, roofline.md: https://github.com/jax-ml/scaling-book
 * @example
 * ridgePoint({ peakFlops: 1.97e14, bandwidth: 8.2e11 }) // → 240.2439024390244
 */
export const ridgePoint = ({ peakFlops, bandwidth }: RidgePointInputs): number => {
  checkNonNegative('peakFlops', peakFlops)
  checkPositive('bandwidth', bandwidth)
  return result(peakFlops / bandwidth)
}
