import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link powerLawLoss} takes. */
export type PowerLawLossInputs = {
  /** Parameters, tokens or compute (no unit). */
  readonly amount: number
  /** Amount at which the law gives 1: Kaplan et al. have 8.8e13 parameters, 5.4e13 tokens, 3.1e8 petaFLOP/s-days (no unit). */
  readonly constant: number
  /** Power: Kaplan et al. have 0.076 for parameters, 0.095 for tokens, 0.050 for compute (no unit). */
  readonly exponent: number
}

/**
 * Loss when only one of size, data or compute limits it.
 *
 * @returns Loss in nats a token (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Kaplan et al. (2020), Scaling Laws for Neural Language Models: https://arxiv.org/abs/2001.08361
 * @see robotsatlas.com, Scaling laws: https://www.robotsatlas.com/technologie-ai/scaling-laws
 * @example
 * powerLawLoss({ amount: 1e9, constant: 8.8e13, exponent: 0.076 }).toFixed(3) // → '2.376'
 */
export const powerLawLoss = ({ amount, constant, exponent }: PowerLawLossInputs): number => {
  checkPositive('amount', amount)
  checkPositive('constant', constant)
  checkNonNegative('exponent', exponent)
  return result((constant / amount) ** exponent)
}
