import { fail } from '../../check/fail.js'
import { checkFinite } from '../../check/checkFinite.js'
import { checkPositive } from '../../check/checkPositive.js'
import { checkRange } from '../../check/checkRange.js'
import type { Beta } from './Distribution.js'

/**
 * A beta distribution, for shares and rates: by its two parameters, or by mean and standard deviation. It lies between 0 and 1, or
 * between `low` and `high` where those are given.
 *
 * @throws WanyiError `DOMAIN` where a parameter is not positive, low is not below high, the mean lies outside, or the standard deviation
 * is too large for a variable with these bounds and this mean.
 * @example
 * beta({ alpha: 2, beta: 3 }) // → { kind: 'beta', alpha: 2, beta: 3, low: 0, high: 1 }
 * distributionMean(beta({ mean: 0.25, sd: 0.1 })) // → 0.25
 */
export const beta = (
  by: ({ readonly alpha: number; readonly beta: number } | { readonly mean: number; readonly sd: number }) & {
    readonly low?: number
    readonly high?: number
  },
): Beta => {
  const { low = 0, high = 1 } = by
  checkRange(low, high)
  const width = high - low
  if ('alpha' in by) return { kind: 'beta', alpha: checkPositive('alpha', by.alpha), beta: checkPositive('beta', by.beta), low, high }
  const mean = (checkFinite('mean', by.mean) - low) / width
  if (!(mean > 0 && mean < 1)) fail('mean', by.mean, `a number between ${low} and ${high}`)
  const sd = checkPositive('sd', by.sd) / width
  const room = mean * (1 - mean)
  const sum = room / (sd * sd) - 1
  if (!(sum > 0)) fail('sd', by.sd, `a number below ${Math.sqrt(room) * width}`)
  return { kind: 'beta', alpha: mean * sum, beta: (1 - mean) * sum, low, high }
}
