import { fail } from '../../check/fail.js'
import { checkFinite } from '../../check/checkFinite.js'
import { checkRange } from '../../check/checkRange.js'
import type { Triangular } from './Distribution.js'

/**
 * A triangular distribution: bounds and the most likely value between them (which may be a bound).
 *
 * @throws WanyiError `DOMAIN` where a number is not finite, low is not below high or the mode lies outside.
 * @example
 * triangular({ low: 1, mode: 2, high: 4 }) // → { kind: 'triangular', low: 1, mode: 2, high: 4 }
 */
export const triangular = ({ low, mode, high }: { readonly low: number; readonly mode: number; readonly high: number }): Triangular => {
  checkRange(low, high)
  if (!(checkFinite('mode', mode) >= low && mode <= high)) fail('mode', mode, `a number from ${low} to ${high}`)
  return { kind: 'triangular', low, mode, high }
}
