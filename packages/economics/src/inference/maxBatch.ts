import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link maxBatch} takes. */
export type MaxBatchInputs = {
  /** Memory of all chips (B). */
  readonly memory: number
  /** Size of the weights (B). */
  readonly weightBytes: number
  /** Cache of one sequence (B). */
  readonly kvBytes: number
}

/**
 * Sequences whose caches fit beside the weights.
 *
 * @returns Sequences; 0 when not even the weights fit (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Kwon et al. (2023), Efficient Memory Management for Large Language Model Serving with PagedAttention, section 3: https://arxiv.org/abs/2309.06180
 * @example
 * maxBatch({ memory: 1.28e11, weightBytes: 2.6e10, kvBytes: 6.7e9 }) // → 15
 */
export const maxBatch = ({ memory, weightBytes, kvBytes }: MaxBatchInputs): number => {
  checkNonNegative('memory', memory)
  checkNonNegative('weightBytes', weightBytes)
  checkPositive('kvBytes', kvBytes)
  return result(Math.max(0, Math.floor((memory - weightBytes) / kvBytes)))
}
