import { checkPositive } from '../../check/checkPositive.js'
import { checkRange } from '../../check/checkRange.js'
import { halfWidth } from './halfWidth.js'
import type { Lognormal } from './Distribution.js'

/**
 * A lognormal distribution, by a central interval (90% unless `coverage` says otherwise), or by the mean and standard deviation
 * of the variable itself (not of its logarithm).
 *
 * @throws WanyiError `DOMAIN` where a number is not positive, low is not below high or coverage is not between 0 and 1.
 * @example
 * lognormal({ low: 8e8, high: 1.2e9 }).kind // → 'lognormal'
 * distributionQuantile(lognormal({ low: 8, high: 12 }), 0.95) // → 12
 * distributionMean(lognormal({ mean: 200, sd: 30 })) // → 200
 */
export const lognormal = (
  by: { readonly mean: number; readonly sd: number } | { readonly low: number; readonly high: number; readonly coverage?: number },
): Lognormal => {
  if ('mean' in by) {
    const ratio = checkPositive('sd', by.sd) / checkPositive('mean', by.mean)
    const square = Math.log1p(ratio * ratio)
    return { kind: 'lognormal', mu: Math.log(by.mean) - square / 2, sigma: Math.sqrt(square) }
  }
  checkPositive('low', by.low)
  checkRange(by.low, by.high)
  const low = Math.log(by.low)
  const high = Math.log(by.high)
  return { kind: 'lognormal', mu: (low + high) / 2, sigma: (high - low) / 2 / halfWidth(by.coverage) }
}
