import { checkBelowOne } from '../check/checkBelowOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link wrightCost} takes. */
export type WrightCostInputs = {
  /** Cost of the first unit (¤). */
  readonly firstCost: number
  /** Units made so far (no unit). */
  readonly units: number
  /** Share by which each doubling lowers the cost (fraction). */
  readonly learningRate: number
}

/**
 * Cost of a unit after a number have been made, falling by the same share with every doubling.
 *
 * @returns Cost of the last unit (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see I. Rami, The learning curve model: https://notes.idrissrami.com/notes/Learning-curve-model
 * @example
 * wrightCost({ firstCost: 100, units: 4, learningRate: 0.2 }) // → 64
 */
export const wrightCost = ({ firstCost, units, learningRate }: WrightCostInputs): number => {
  checkNonNegative('firstCost', firstCost)
  checkPositive('units', units)
  checkBelowOne('learningRate', learningRate)
  return result(firstCost * units ** Math.log2(1 - learningRate))
}
