import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link decodeMemoryTime} takes. */
export type DecodeMemoryTimeInputs = {
  /** Sequences decoded together (no unit). */
  readonly batch: number
  /** Cache of one sequence (B). */
  readonly kvBytes: number
  /** Size of the weights (B). */
  readonly weightBytes: number
  /** Memory bandwidth of all chips (B/s). */
  readonly bandwidth: number
}

/**
 * Least time of a decode step: all weights and every cache are read once.
 *
 * @returns Time of a step (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * decodeMemoryTime({ batch: 8, kvBytes: 6.7e9, weightBytes: 2.6e10, bandwidth: 6.56e12 }) // → 0.012134146341463415
 */
export const decodeMemoryTime = ({ batch, kvBytes, weightBytes, bandwidth }: DecodeMemoryTimeInputs): number => {
  checkNonNegative('batch', batch)
  checkNonNegative('kvBytes', kvBytes)
  checkNonNegative('weightBytes', weightBytes)
  checkPositive('bandwidth', bandwidth)
  return result((batch * kvBytes + weightBytes) / bandwidth)
}
