import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link optimalParametersByRatio} takes. */
export type OptimalParametersByRatioInputs = {
  /** Compute budget (FLOP). */
  readonly flops: number
  /** Tokens a parameter (token, 20 when left out). */
  readonly tokensPerParameter?: number
  /** FLOP for a parameter and a token (FLOP/token, 6 when left out). */
  readonly factor?: number
}

/**
 * Parameters that a compute budget allows when every parameter gets a number of tokens.
 *
 * @returns Parameters (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Hoffmann et al. (2022), Training Compute-Optimal Large Language Models, Table 3: https://arxiv.org/abs/2203.15556
 * @example
 * optimalParametersByRatio({ flops: 5.88e23 }) // → 7e10
 */
export const optimalParametersByRatio = ({ flops, tokensPerParameter = 20, factor = 6 }: OptimalParametersByRatioInputs): number => {
  checkNonNegative('flops', flops)
  checkPositive('tokensPerParameter', tokensPerParameter)
  checkPositive('factor', factor)
  return result(Math.sqrt(flops / (factor * tokensPerParameter)))
}
