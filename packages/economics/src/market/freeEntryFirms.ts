import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link freeEntryFirms} takes. */
export type FreeEntryFirmsInputs = {
  /** Price at which nobody buys (¤). */
  readonly intercept: number
  /** Fall of the price with a unit more (¤). */
  readonly slope: number
  /** Cost of a unit (¤). */
  readonly marginalCost: number
  /** Cost of being in the market (¤). */
  readonly fixedCost: number
}

/**
 * How many firms enter a market with linear demand until one more would lose its fixed cost.
 *
 * @returns Firms (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see tutorsglobe.com, Cournot oligopoly with a fixed cost (exercise): https://tutorsglobe.com/question/consider-a-standard-cournot-oligopoly-with-n-ge-2-identical-51586570.aspx
 * @example
 * freeEntryFirms({ intercept: 100, slope: 1, marginalCost: 10, fixedCost: 100 }) // → 8
 */
export const freeEntryFirms = ({ intercept, slope, marginalCost, fixedCost }: FreeEntryFirmsInputs): number => {
  checkPositive('intercept', intercept)
  checkPositive('slope', slope)
  checkNonNegative('marginalCost', marginalCost)
  checkPositive('fixedCost', fixedCost)
  return result(Math.max(0, Math.floor(Math.max(0, intercept - marginalCost) / Math.sqrt(slope * fixedCost) - 1)))
}
