import { checkCount } from '../check/checkCount.js'
import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link concentrationRatio} takes. */
export type ConcentrationRatioInputs = {
  /** Market shares of the firms (fraction). */
  readonly shares: readonly number[]
  /** How many of the largest (no unit). */
  readonly firms: number
}

/**
 * Share of a market that its largest firms hold together.
 *
 * @returns Share of the largest (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see US Department of Justice, quoted on Hacker News, Herfindahl-Hirschman Index (DOJ definition): https://news.ycombinator.com/item?id=39780692
 * @example
 * concentrationRatio({ shares: [0.3, 0.3, 0.2, 0.2], firms: 2 }) // → 0.6
 */
export const concentrationRatio = ({ shares, firms }: ConcentrationRatioInputs): number => {
  checkList('shares', shares, checkShare)
  checkCount('firms', firms)
  if (shares.reduce((sum, share) => sum + share, 0) > 1 + 1e-9) fail('shares', shares, 'shares that add up to at most 1')
  return result([...shares].sort((a, b) => b - a).slice(0, firms).reduce((sum, share) => sum + share, 0))
}
