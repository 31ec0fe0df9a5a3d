import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link decodeStepTime} takes. */
export type DecodeStepTimeInputs = {
  /** Sequences decoded together (no unit). */
  readonly batch: number
  /** Cache of one sequence (B). */
  readonly kvBytes: number
  /** Active parameters (no unit). */
  readonly parameters: number
  /** Size of the weights (B). */
  readonly weightBytes: number
  /** Memory bandwidth of all chips (B/s). */
  readonly bandwidth: number
  /** Compute of all chips (FLOP/s). */
  readonly peakFlops: number
}

/**
 * Time of a decode step: caches are read, and the weights are either read or computed with, whichever is slower.
 *
 * @returns Time of a step (s)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, inference.md: https://github.com/jax-ml/scaling-book
 * @example
 * decodeStepTime({ batch: 256, kvBytes: 8.19e8, parameters: 3e10, weightBytes: 3e10, bandwidth: 1.296e13, peakFlops: 3.152e15 }) // → 0.021050874224478284
 */
export const decodeStepTime = ({ batch, kvBytes, parameters, weightBytes, bandwidth, peakFlops }: DecodeStepTimeInputs): number => {
  checkNonNegative('batch', batch)
  checkNonNegative('kvBytes', kvBytes)
  checkNonNegative('parameters', parameters)
  checkNonNegative('weightBytes', weightBytes)
  checkPositive('bandwidth', bandwidth)
  checkPositive('peakFlops', peakFlops)
  return result((batch * kvBytes) / bandwidth + Math.max((2 * batch * parameters) / peakFlops, weightBytes / bandwidth))
}
