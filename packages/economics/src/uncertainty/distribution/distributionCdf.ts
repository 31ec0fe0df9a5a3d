import { fail } from '../../check/fail.js'
import { cdfOf } from './cdfOf.js'
import { checkDistribution } from './checkDistribution.js'
import type { Distribution } from './Distribution.js'

/**
 * The probability that the variable is at most `x`.
 *
 * @throws WanyiError `DOMAIN` for a distribution that cannot be, or an `x` that is no number.
 * @example
 * distributionCdf(uniform({ low: 0, high: 4 }), 1) // → 0.25
 */
export const distributionCdf = (distribution: Distribution, x: number): number => {
  checkDistribution(distribution)
  return cdfOf(distribution, x <= Infinity ? x : fail('x', x, 'a number'))
}
