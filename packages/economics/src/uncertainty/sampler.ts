import type { Distribution } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { eachBy, quantileTable, type Fill } from './quantileTable.js'

/**
 * A fast map from uniform numbers to values with the distribution: its inverse distribution function, from a table where it is costly.
 * A mixture uses the uniform number to choose the component and what is left of it within the component; that is not monotone, so where
 * inputs are correlated (`monotone`) the true inverse is taken.
 */
export const sampler = (distribution: Distribution, monotone = false): Fill => {
  const { kind } = distribution
  if (kind === 'normal' || kind === 'lognormal' || kind === 'beta') return quantileTable(distribution)
  if (kind !== 'mixture' || monotone) return eachBy(quantileFunction(distribution))
  const parts = distribution.components.map((part) => sampler(part.distribution))
  const weights = distribution.components.map((part) => part.weight)
  const one = new Float64Array(1)
  return eachBy((u) => {
    let left = u
    let index = 0
    for (; index < parts.length - 1 && left >= weights[index]!; index++) left -= weights[index]!
    one[0] = Math.min(left / weights[index]!, 1 - 1.2e-16)
    parts[index]!(one, 1)
    return one[0]!
  })
}
