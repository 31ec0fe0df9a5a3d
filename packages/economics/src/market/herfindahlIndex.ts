import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link herfindahlIndex} takes. */
export type HerfindahlIndexInputs = {
  /** Market shares of the firms (fraction). */
  readonly shares: readonly number[]
}

/**
 * Concentration of a market: the sum of the squared shares in percent.
 *
 * @returns Index, up to 10,000 for a monopoly (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see US Department of Justice, quoted on Hacker News, Herfindahl-Hirschman Index (DOJ definition): https://news.ycombinator.com/item?id=39780692
 * @example
 * herfindahlIndex({ shares: [0.3, 0.3, 0.2, 0.2] }) // → 2600
 */
export const herfindahlIndex = ({ shares }: HerfindahlIndexInputs): number => {
  checkList('shares', shares, checkShare)
  if (shares.reduce((sum, share) => sum + share, 0) > 1 + 1e-9) fail('shares', shares, 'shares that add up to at most 1')
  return result(1e4 * shares.reduce((sum, share) => sum + share ** 2, 0))
}
