import type { Quantity } from '../quantity/quantity.js'

/**
 * The least and the greatest number that a quantity can mean, its hedge taken in: 超过12亿 has no upper end, 不到 and 近 no lower one (0 for an amount
 * that is not negative). 约 is taken as it stands, since how far it reaches is not stated. `open` tells whether the bound itself is left out.
 *
 * @example
 * bounds(quantity(1.2e9, 'USD', { modifier: 'over' })) // → { low: 1.2e9, high: Infinity, lowOpen: true, highOpen: true }
 * bounds(quantity(100, '家', { modifier: 'nearly' })) // → { low: 0, high: 100, lowOpen: false, highOpen: true }
 */
export const bounds = ({ low, high, modifier }: Quantity): { readonly low: number; readonly high: number; readonly lowOpen: boolean; readonly highOpen: boolean } => {
  const floor = low >= 0 ? 0 : -Infinity
  if (modifier === 'over' || modifier === 'atLeast') return { low, high: Infinity, lowOpen: modifier === 'over', highOpen: true }
  if (modifier === 'under' || modifier === 'nearly' || modifier === 'atMost') return { low: floor, high, lowOpen: floor !== 0, highOpen: modifier !== 'atMost' }
  return { low, high, lowOpen: false, highOpen: false }
}
