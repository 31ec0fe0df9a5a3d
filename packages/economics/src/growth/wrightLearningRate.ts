import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link wrightLearningRate} takes. */
export type WrightLearningRateInputs = {
  /** Cost at the first point (¤). */
  readonly costBefore: number
  /** Units made by then (no unit). */
  readonly unitsBefore: number
  /** Cost at the second point (¤). */
  readonly costAfter: number
  /** Units made by then (no unit). */
  readonly unitsAfter: number
}

/**
 * Share by which each doubling of output lowered the cost between two points.
 *
 * @returns Learning rate; below zero when the cost rose (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see I. Rami, The learning curve model: https://notes.idrissrami.com/notes/Learning-curve-model
 * @example
 * wrightLearningRate({ costBefore: 100, unitsBefore: 1, costAfter: 64, unitsAfter: 4 }) // → 0.19999999999999996
 */
export const wrightLearningRate = ({ costBefore, unitsBefore, costAfter, unitsAfter }: WrightLearningRateInputs): number => {
  checkPositive('costBefore', costBefore)
  checkPositive('unitsBefore', unitsBefore)
  checkPositive('costAfter', costAfter)
  checkPositive('unitsAfter', unitsAfter)
  if (unitsAfter <= unitsBefore) fail('unitsAfter', unitsAfter, `more than ${unitsBefore}`)
  return result(1 - 2 ** (Math.log(costAfter / costBefore) / Math.log(unitsAfter / unitsBefore)))
}
