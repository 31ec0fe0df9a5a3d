import { checkFinite } from '../check/checkFinite.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link scaledOptimum} takes. */
export type ScaledOptimumInputs = {
  /** Compute budget (FLOP). */
  readonly flops: number
  /** Budget of the known optimum (FLOP). */
  readonly referenceFlops: number
  /** Best size or amount at that budget (no unit). */
  readonly referenceValue: number
  /** Power of compute: about 0.5 for both size and data (no unit). */
  readonly exponent: number
}

/**
 * Moves a known best size or amount of data to another budget along a power of compute: approaches 1 and 2 of Chinchilla.
 *
 * @returns Best size or amount (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Hoffmann et al. (2022), Training Compute-Optimal Large Language Models, Table 3: https://arxiv.org/abs/2203.15556
 * @example
 * scaledOptimum({ flops: 1.27e26, referenceFlops: 1.23e22, referenceValue: 1e10, exponent: 0.5 }) // → 1016130072974.5438
 */
export const scaledOptimum = ({ flops, referenceFlops, referenceValue, exponent }: ScaledOptimumInputs): number => {
  checkPositive('flops', flops)
  checkPositive('referenceFlops', referenceFlops)
  checkNonNegative('referenceValue', referenceValue)
  checkFinite('exponent', exponent)
  return result(referenceValue * (flops / referenceFlops) ** exponent)
}
