import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'
import { speculativeTokens } from './speculativeTokens.js'

/** What {@link speculativeSpeedup} takes. */
export type SpeculativeSpeedupInputs = {
  /** Chance that a drafted token is accepted (fraction). */
  readonly acceptance: number
  /** Tokens drafted (no unit). */
  readonly draftLength: number
  /** Time of a drafted token over that of a step of the large model (no unit). */
  readonly draftCost: number
}

/**
 * Tokens a step over the time of a step with its draft.
 *
 * @returns Speedup (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see S. Mitra, Speculative decoding speedup: https://subhadipmitra.com/instruments/speculative-decoding/
 * @example
 * speculativeSpeedup({ acceptance: 0.8, draftLength: 4, draftCost: 0.1 }) // → 2.4011428571428572
 */
export const speculativeSpeedup = ({ acceptance, draftLength, draftCost }: SpeculativeSpeedupInputs): number => {
  checkShare('acceptance', acceptance)
  checkWhole('draftLength', draftLength)
  checkNonNegative('draftCost', draftCost)
  return result(speculativeTokens({ acceptance, draftLength }) / (1 + draftLength * draftCost))
}
