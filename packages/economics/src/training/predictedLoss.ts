import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link predictedLoss} takes. */
export type PredictedLossInputs = {
  /** Parameters (no unit). */
  readonly parameters: number
  /** Training tokens (token). */
  readonly tokens: number
  /** Loss of perfect prediction (no unit, 1.69 when left out). */
  readonly E?: number
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
 * Loss of a model of a size trained on an amount of data, by the parametric law of Chinchilla.
 *
 * @returns Loss in nats a token (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Hoffmann et al. (2022), Training Compute-Optimal Large Language Models, approach 3: https://arxiv.org/abs/2203.15556
 * @example
 * predictedLoss({ parameters: 3.9954e8, tokens: 1.443e10 }) // → 2.760924604252792
 */
export const predictedLoss = ({ parameters, tokens, E = 1.69, A = 406.4, B = 410.7, alpha = 0.34, beta = 0.28 }: PredictedLossInputs): number => {
  checkPositive('parameters', parameters)
  checkPositive('tokens', tokens)
  checkPositive('E', E)
  checkPositive('A', A)
  checkPositive('B', B)
  checkPositive('alpha', alpha)
  checkPositive('beta', beta)
  return result(E + A / parameters ** alpha + B / tokens ** beta)
}
