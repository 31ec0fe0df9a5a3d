import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { result } from '../check/result.js'

/** What {@link fineTuningCost} takes. */
export type FineTuningCostInputs = {
  /** Parameters (no unit). */
  readonly parameters: number
  /** Tokens of one's own data, over all passes (token). */
  readonly tokens: number
  /** Peak of a chip (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction). */
  readonly utilization: number
  /** Price of a chip for an hour (¤/h). */
  readonly price: number
  /** FLOP for a parameter and a token (FLOP/token, 6 when left out). */
  readonly factor?: number
}

/**
 * Compute of training on one's own data, on rented chips.
 *
 * @returns Cost (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Kaplan et al., notes by newfacade (2020), Scaling Laws for Neural Language Models (notes with the formulas): https://github.com/newfacade/notes-on-llm
 * @see Narayanan et al. (2021), Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM, eq. 4: https://arxiv.org/abs/2104.04473
 * @example
 * fineTuningCost({ parameters: 1.3e10, tokens: 1e9, peakFlops: 3.12e14, utilization: 0.4, price: 2 }) // → 347.22222222222223
 */
export const fineTuningCost = ({ parameters, tokens, peakFlops, utilization, price, factor = 6 }: FineTuningCostInputs): number => {
  checkNonNegative('parameters', parameters)
  checkNonNegative('tokens', tokens)
  checkPositive('peakFlops', peakFlops)
  checkPositiveShare('utilization', utilization)
  checkNonNegative('price', price)
  checkPositive('factor', factor)
  return result(((factor * parameters * tokens) / (peakFlops * utilization) / 3600) * price)
}
