import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link expansionGain} takes. */
export type ExpansionGainInputs = {
  /** Market before (¤/a). */
  readonly marketBefore: number
  /** Market after (¤/a). */
  readonly marketAfter: number
  /** Share after (fraction). */
  readonly shareAfter: number
}

/**
 * Part of a gain in revenue that comes from growth of the market, taken from nobody.
 *
 * @returns Gain from growth; below zero when the market shrank (¤/a)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 02
 * @example
 * expansionGain({ marketBefore: 2.2e11, marketAfter: 3e11, shareAfter: 0.2 }) // → 1.6e10
 */
export const expansionGain = ({ marketBefore, marketAfter, shareAfter }: ExpansionGainInputs): number => {
  checkNonNegative('marketBefore', marketBefore)
  checkNonNegative('marketAfter', marketAfter)
  checkShare('shareAfter', shareAfter)
  return result(shareAfter * (marketAfter - marketBefore))
}
