import type { Prepared } from './prepareInputs.js'
import { valueAt } from './valueAt.js'

/**
 * For each input its dimension of the point set: the first for the one that moves the result furthest, as Sobol points fill their first
 * dimensions most evenly. Where the formula cannot be tried so, the inputs keep their order.
 */
export const byEffect = <T extends object>(fn: (inputs: T) => number, prepared: Prepared<T>): number[] => {
  const order = prepared.slots.map((_, index) => index)
  try {
    const at = valueAt(fn, prepared)
    // rounded, so that what is the same but for the last digits stays in order on every platform
    const effects = order.map((index) => Math.fround(Math.abs(at(0.9, index) - at(0.1, index))))
    order.sort((a, b) => effects[b]! - effects[a]!)
  } catch {
    // the samples themselves will show what is wrong
  }
  return order.map((_, index) => order.indexOf(index))
}
