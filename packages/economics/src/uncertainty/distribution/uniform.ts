import { fail } from '../../check/fail.js'
import { checkFinite } from '../../check/checkFinite.js'
import type { Uniform } from './Distribution.js'

/**
 * A uniform distribution on [low, high]: what is left when only the bounds are known.
 *
 * @throws WanyiError `DOMAIN` where a bound is not finite or low is not below high.
 * @see JCGM 100:2008 (GUM) 4.3.7, https://www.bipm.org/documents/20126/2071204/JCGM_100_2008_E.pdf
 * @example
 * uniform({ low: 0.15, high: 0.2 }) // → { kind: 'uniform', low: 0.15, high: 0.2 }
 */
export const uniform = ({ low, high }: { readonly low: number; readonly high: number }): Uniform =>
  checkFinite('low', low) < checkFinite('high', high) ? { kind: 'uniform', low, high } : fail('high', high, `a number above low (${low})`)
