import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link optimalTokens} takes. */
export type OptimalTokensInputs = {
  /** Compute budget (FLOP). */
  readonly flops: number
  /** Size of the term of the parameters (no unit, 406.4 when left out). */
  readonly A?: number
  /** Size of the term of the tokens (no unit, 410.7 when left out). */
  readonly B?: number
  /** Power of the parameters (no unit, 0.34 when left out). */
  readonly alpha?: number
  /** Power of the tokens (no unit, 0.28 when left out). */
  readonly beta?: number
}

/**
 * Tokens that give the lowest predicted loss for a compute budget.
 *
 * @returns Training tokens (token)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Hoffmann et al. (2022), Training Compute-Optimal Large Language Models, approach 3: https://arxiv.org/abs/2203.15556
 * @see A. Karpathy (2023), nanoGPT notebooks scaling_laws.ipynb and transformer_sizing.ipynb, scaling_laws.ipynb: https://github.com/karpathy/nanoGPT
 * @example
 * optimalTokens({ flops: 2.21e19 }) // → 11294270127.642761
 */
export const optimalTokens = ({ flops, A = 406.4, B = 410.7, alpha = 0.34, beta = 0.28 }: OptimalTokensInputs): number => {
  checkPositive('flops', flops)
  checkPositive('A', A)
  checkPositive('B', B)
  checkPositive('alpha', alpha)
  checkPositive('beta', beta)
  return result(((beta * B) / (alpha * A)) ** (1 / (alpha + beta)) * (flops / 6) ** (alpha / (alpha + beta)))
}
