import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'

/** What {@link forwardFlopsPerToken} takes. */
export type ForwardFlopsPerTokenInputs = {
  /** Active parameters (no unit). */
  readonly parameters: number
  /** Layers; 0 leaves attention out (no unit, 0 when left out). */
  readonly layers?: number
  /** Heads times the width of a head (no unit, 0 when left out). */
  readonly attentionWidth?: number
  /** Tokens of context (token, 0 when left out). */
  readonly context?: number
  /** FLOP for a layer, width and token of context: 4 for scores and values, 2 as Kaplan et al. count (no unit, 4 when left out). */
  readonly attentionFactor?: number
}

/**
 * 2 FLOP for each active parameter, and 4 for each layer, width and token of context: a third of what training takes.
 *
 * @returns Compute of a token (FLOP/token)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Chowdhery et al. (2022), PaLM: Scaling Language Modeling with Pathways, section 4.1: https://arxiv.org/abs/2204.02311
 * @see Kaplan et al., notes by newfacade (2020), Scaling Laws for Neural Language Models (notes with the formulas): https://github.com/newfacade/notes-on-llm
 * @example
 * forwardFlopsPerToken({ parameters: 7e10 }) // → 1.4e11
 */
export const forwardFlopsPerToken = ({
  parameters, layers = 0, attentionWidth = 0, context = 0, attentionFactor = 4,
}: ForwardFlopsPerTokenInputs): number => {
  checkNonNegative('parameters', parameters)
  checkWhole('layers', layers)
  checkWhole('attentionWidth', attentionWidth)
  checkNonNegative('context', context)
  checkNonNegative('attentionFactor', attentionFactor)
  return result(2 * parameters + attentionFactor * layers * attentionWidth * context)
}
