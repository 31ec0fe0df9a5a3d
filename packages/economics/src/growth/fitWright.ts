import { checkList } from '../check/checkList.js'
import { checkPositive } from '../check/checkPositive.js'
import { fail } from '../check/fail.js'
import { leastSquares } from './leastSquares.js'

/** The parameters of a learning curve. */
export type WrightFit = {
  /** Cost of the first unit, in the currency of the costs. */
  readonly firstCost: number
  /** Share by which each doubling of output lowers the cost; below zero when costs rose. */
  readonly learningRate: number
}

/**
 * Fits Wright's learning curve to costs at points of cumulative output, by least squares of the logarithms.
 *
 * @throws WanyiError `DOMAIN` at `units` or `costs` where they are not positive or not as many, `NO_FIT` where all points are at the same output
 * @see I. Rami, The learning curve model: https://notes.idrissrami.com/notes/Learning-curve-model
 * @example
 * fitWright({ units: [1, 2, 4], costs: [100, 80, 64] }).firstCost.toFixed(9) // → '100.000000000'
 */
export const fitWright = ({ units, costs }: { readonly units: readonly number[]; readonly costs: readonly number[] }): WrightFit => {
  checkList('units', units, checkPositive)
  checkList('costs', costs, checkPositive)
  if (units.length < 2) fail('units', units.length, 'at least two points')
  if (costs.length !== units.length) fail('costs', costs.length, `${units.length} costs`)
  const [constant, slope] = leastSquares('units', units.map((unit) => [1, Math.log(unit)]), costs.map(Math.log)) as [number, number]
  return { firstCost: Math.exp(constant), learningRate: 1 - 2 ** slope }
}
