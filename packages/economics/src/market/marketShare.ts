import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link marketShare} takes. */
export type MarketShareInputs = {
  /** The part: sales or units of one (any unit, the same for all). */
  readonly part: number
  /** The whole market (any unit, the same for all). */
  readonly total: number
}

/**
 * A part of a market as a share of all of it.
 *
 * @returns Share (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see 张津京 (2023), 为什么大模型接下来要看中国?, section 05
 * @example
 * marketShare({ part: 0.7, total: 1 }) // → 0.7
 */
export const marketShare = ({ part, total }: MarketShareInputs): number => {
  checkNonNegative('part', part)
  checkPositive('total', total)
  if (part > total) fail('part', part, `at most the market of ${total}`)
  return result(part / total)
}
