import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link redistributionGain} takes. */
export type RedistributionGainInputs = {
  /** Market before (¤/a). */
  readonly marketBefore: number
  /** Share before (fraction). */
  readonly shareBefore: number
  /** Share after (fraction). */
  readonly shareAfter: number
}

/**
 * Part of a gain in revenue that is taken from others by a larger share.
 *
 * @returns Gain from redistribution; below zero when the share fell (¤/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * redistributionGain({ marketBefore: 2.2e11, shareBefore: 0, shareAfter: 0.15 }) // → 3.3e10
 */
export const redistributionGain = ({ marketBefore, shareBefore, shareAfter }: RedistributionGainInputs): number => {
  checkNonNegative('marketBefore', marketBefore)
  checkShare('shareBefore', shareBefore)
  checkShare('shareAfter', shareAfter)
  return result(marketBefore * (shareAfter - shareBefore))
}
