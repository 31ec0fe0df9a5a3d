import { checkFinite } from './checkFinite.js'
import { fail } from './fail.js'

/** Checks that both bounds are finite and that `low` lies below `high`. */
export const checkRange = (low: number, high: number): void => {
  if (!(checkFinite('low', low) < checkFinite('high', high))) fail('high', high, `a number above low (${low})`)
}
