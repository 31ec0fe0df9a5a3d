import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link trainingFlops} takes. */
export type TrainingFlopsInputs = {
  /** Parameters that work on each token; for a mixture of experts the active ones (no unit). */
  readonly parameters: number
  /** Training tokens (token). */
  readonly tokens: number
  /** FLOP for a parameter and a token: 8 with full recomputation of activations, 3 for an encoder-decoder (FLOP/token, 6 when left out). */
  readonly factor?: number
}

/**
 * Compute of one training run from the parameters and the tokens: 6 FLOP for every parameter and token, 2 forward and 4 backward.
 *
 * @returns Training compute (FLOP)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Kaplan et al., notes by newfacade (2020), Scaling Laws for Neural Language Models (notes with the formulas): https://github.com/newfacade/notes-on-llm
 * @see Brown et al. (2020), Language Models are Few-Shot Learners, Table D.1: https://arxiv.org/abs/2005.14165
 * @example
 * trainingFlops({ parameters: 1.746e11, tokens: 3e11 }) // → 3.1428e23
 */
export const trainingFlops = ({ parameters, tokens, factor = 6 }: TrainingFlopsInputs): number => {
  checkNonNegative('parameters', parameters)
  checkNonNegative('tokens', tokens)
  checkPositive('factor', factor)
  return result(factor * parameters * tokens)
}
