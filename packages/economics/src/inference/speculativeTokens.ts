import { checkShare } from '../check/checkShare.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'

/** What {@link speculativeTokens} takes. */
export type SpeculativeTokensInputs = {
  /** Chance that a drafted token is accepted (fraction). */
  readonly acceptance: number
  /** Tokens drafted (no unit). */
  readonly draftLength: number
}

/**
 * Tokens that one pass of the large model yields when a draft is checked by it.
 *
 * @returns Tokens a step (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see S. Mitra, Speculative decoding speedup: https://subhadipmitra.com/instruments/speculative-decoding/
 * @example
 * speculativeTokens({ acceptance: 0.8, draftLength: 4 }) // → 3.3616
 */
export const speculativeTokens = ({ acceptance, draftLength }: SpeculativeTokensInputs): number => {
  checkShare('acceptance', acceptance)
  checkWhole('draftLength', draftLength)
  return result(acceptance === 1 ? draftLength + 1 : (1 - acceptance ** (draftLength + 1)) / (1 - acceptance))
}
