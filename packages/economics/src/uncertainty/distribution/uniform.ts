import { checkRange } from '../../check/checkRange.js'
import type { Uniform } from './Distribution.js'

/**
 * A uniform distribution on [low, high]: what is left when only the bounds are known.
 *
 * @throws WanyiError `DOMAIN` where a bound is not finite or low is not below high.
 * @see JCGM 100:2008 (GUM) 4.3.7, https://www.bipm.org/documents/20126/2071204/JCGM_100_2008_E.pdf
 * @example
 * uniform({ low: 0.15, high: 0.2 }) // → { kind: 'uniform', low: 0.15, high: 0.2 }
 */
export const uniform = ({ low, high }: { readonly low: number; readonly high: number }): Uniform => {
  checkRange(low, high)
  return { kind: 'uniform', low, high }
}
