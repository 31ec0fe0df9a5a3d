import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link effectiveFirms} takes. */
export type EffectiveFirmsInputs = {
  /** Market shares of the firms (fraction). */
  readonly shares: readonly number[]
}

/**
 * How many firms of equal size would give the same concentration.
 *
 * @returns Firms of equal size (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see US Department of Justice, quoted on Hacker News, Herfindahl-Hirschman Index (DOJ definition): https://news.ycombinator.com/item?id=39780692
 * @example
 * effectiveFirms({ shares: [0.3, 0.3, 0.2, 0.2] }) // → 3.846153846153846
 */
export const effectiveFirms = ({ shares }: EffectiveFirmsInputs): number => {
  checkList('shares', shares, checkShare)
  if (shares.reduce((sum, share) => sum + share, 0) > 1 + 1e-9) fail('shares', shares, 'shares that add up to at most 1')
  const index = shares.reduce((sum, share) => sum + share ** 2, 0)
  if (index === 0) fail('shares', shares, 'a share above 0')
  return result(1 / index)
}
