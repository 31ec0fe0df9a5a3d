import { checkDistribution } from './checkDistribution.js'
import type { Distribution } from './Distribution.js'

/**
 * The mean of a distribution, in closed form.
 *
 * @throws WanyiError `DOMAIN` for a distribution that cannot be.
 * @example
 * distributionMean(triangular({ low: 1, mode: 2, high: 6 })) // → 3
 */
export const distributionMean = (distribution: Distribution): number => {
  checkDistribution(distribution)
  switch (distribution.kind) {
    case 'normal': return distribution.mean
    case 'lognormal': return Math.exp(distribution.mu + distribution.sigma ** 2 / 2)
    case 'uniform': return distribution.low / 2 + distribution.high / 2
    case 'triangular': return (distribution.low + distribution.mode + distribution.high) / 3
    case 'beta': return distribution.low + ((distribution.high - distribution.low) * distribution.alpha) / (distribution.alpha + distribution.beta)
    case 'mixture': return distribution.components.reduce((sum, part) => sum + part.weight * distributionMean(part.distribution), 0)
    case 'empirical': {
      const { values, weights } = distribution
      return values.reduce((sum, value, index) => sum + value * (weights?.[index] ?? 1 / values.length), 0)
    }
  }
}
