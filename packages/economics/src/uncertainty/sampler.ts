import type { Distribution } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { quantileTable } from './quantileTable.js'

/**
 * A fast map from a uniform number to a value with the distribution: its inverse distribution function, from a table where it is costly.
 * A mixture uses the uniform number to choose the component and what is left of it within the component; that is not monotone, so where
 * inputs are correlated (`monotone`) the true inverse is taken.
 */
export const sampler = (distribution: Distribution, monotone = false): ((u: number) => number) => {
  const { kind } = distribution
  if (kind === 'normal' || kind === 'lognormal' || kind === 'beta') return quantileTable(distribution)
  if (kind !== 'mixture' || monotone) return quantileFunction(distribution)
  const parts = distribution.components.map((part) => sampler(part.distribution))
  const weights = distribution.components.map((part) => part.weight)
  return (u) => {
    let left = u
    let index = 0
    for (; index < parts.length - 1 && left >= weights[index]!; index++) left -= weights[index]!
    return parts[index]!(Math.min(left / weights[index]!, 1 - 1.2e-16))
  }
}
