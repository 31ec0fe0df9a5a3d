import { quantileFunction } from './distribution/distributionQuantile.js'
import { fill, type Prepared } from './prepareInputs.js'

/** Makes the function that gives the formula with every input at its quantile `p`, or with only one of them there and the others at their medians. */
export const valueAt = <T extends object>(fn: (inputs: T) => number, { args, slots }: Prepared<T>): ((p: number, only?: number) => number) => {
  const quantiles = slots.map((slot) => quantileFunction(slot.distribution))
  return (p, only) => {
    slots.forEach((slot, index) => fill(args, slot, quantiles[index]!((only ?? index) === index ? p : 0.5)))
    return fn(args)
  }
}
