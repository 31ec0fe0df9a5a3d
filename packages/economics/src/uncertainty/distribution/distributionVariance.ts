import { checkDistribution } from './checkDistribution.js'
import type { Distribution } from './Distribution.js'
import { distributionMean } from './distributionMean.js'

/**
 * The variance of a distribution, in closed form.
 *
 * @throws WanyiError `DOMAIN` for a distribution that cannot be.
 * @example
 * distributionVariance(uniform({ low: 0, high: 6 })) // → 3
 */
export const distributionVariance = (distribution: Distribution): number => {
  checkDistribution(distribution)
  switch (distribution.kind) {
    case 'normal': return distribution.sd ** 2
    case 'lognormal': return Math.expm1(distribution.sigma ** 2) * distributionMean(distribution) ** 2
    case 'uniform': return (distribution.high - distribution.low) ** 2 / 12
    case 'triangular': {
      const rise = distribution.mode - distribution.low
      const fall = distribution.high - distribution.mode
      return (rise * rise + rise * fall + fall * fall) / 18
    }
    case 'beta': {
      const { alpha, beta, low, high } = distribution
      const sum = alpha + beta
      return ((high - low) ** 2 * (alpha / sum) * (beta / sum)) / (sum + 1)
    }
    case 'mixture': {
      const mean = distributionMean(distribution)
      return distribution.components.reduce(
        (sum, part) => sum + part.weight * (distributionVariance(part.distribution) + (distributionMean(part.distribution) - mean) ** 2), 0)
    }
    case 'empirical': {
      const { values, weights } = distribution
      const mean = distributionMean(distribution)
      return values.reduce((sum, value, index) => sum + (value - mean) ** 2 * (weights?.[index] ?? 1 / values.length), 0)
    }
  }
}
