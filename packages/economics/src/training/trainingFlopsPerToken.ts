import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link trainingFlopsPerToken} takes. */
export type TrainingFlopsPerTokenInputs = {
  /** Parameters (no unit). */
  readonly parameters: number
  /** Layers (no unit). */
  readonly layers: number
  /** Heads times the width of a head (no unit). */
  readonly attentionWidth: number
  /** Tokens of context (token). */
  readonly sequence: number
}

/**
 * 6 FLOP for each parameter and 12 for each layer, head width and token of context.
 *
 * @returns Training compute of a token (FLOP/token)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Chowdhery et al. (2022), PaLM: Scaling Language Modeling with Pathways, section 4.1: https://arxiv.org/abs/2204.02311
 * @example
 * trainingFlopsPerToken({ parameters: 5.4e11, layers: 118, attentionWidth: 12288, sequence: 2048 }) // → 3275634806784
 */
export const trainingFlopsPerToken = ({ parameters, layers, attentionWidth, sequence }: TrainingFlopsPerTokenInputs): number => {
  checkNonNegative('parameters', parameters)
  checkCount('layers', layers)
  checkCount('attentionWidth', attentionWidth)
  checkCount('sequence', sequence)
  return result(6 * parameters + 12 * layers * attentionWidth * sequence)
}
