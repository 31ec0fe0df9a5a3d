import { checkFinite } from '../../check/checkFinite.js'
import { checkPositive } from '../../check/checkPositive.js'
import { checkRange } from '../../check/checkRange.js'
import { halfWidth } from './halfWidth.js'
import type { Normal } from './Distribution.js'

/**
 * A normal distribution, by its mean and standard deviation or by a central interval (90% unless `coverage` says otherwise).
 *
 * @throws WanyiError `DOMAIN` where a number is not finite, sd is not positive, low is not below high or coverage is not between 0 and 1.
 * @example
 * normal({ mean: 10, sd: 2 }) // → { kind: 'normal', mean: 10, sd: 2 }
 * normal({ low: 8, high: 12 }).mean // → 10
 */
export const normal = (
  by: { readonly mean: number; readonly sd: number } | { readonly low: number; readonly high: number; readonly coverage?: number },
): Normal => {
  if ('mean' in by) return { kind: 'normal', mean: checkFinite('mean', by.mean), sd: checkPositive('sd', by.sd) }
  checkRange(by.low, by.high)
  return { kind: 'normal', mean: by.low / 2 + by.high / 2, sd: (by.high / 2 - by.low / 2) / halfWidth(by.coverage) }
}
