import { fail } from '../../check/fail.js'
import { betaKernel } from '../special/betaKernel.js'
import { checkDistribution } from './checkDistribution.js'
import type { Distribution } from './Distribution.js'
import { distributionVariance } from './distributionVariance.js'

const normalDensity = (z: number, sd: number): number => Math.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI))

/**
 * The probability density at `x`. For an empirical distribution, which has none, a Gaussian kernel estimate with Silverman's bandwidth.
 *
 * @throws WanyiError `DOMAIN` for a distribution that cannot be, an `x` that is no number, or an empirical distribution whose values are all the same.
 * @see B. W. Silverman, "Density Estimation for Statistics and Data Analysis" (1986), eq. 3.28
 * @example
 * distributionDensity(uniform({ low: 0, high: 4 }), 1) // → 0.25
 */
export const distributionDensity = (distribution: Distribution, x: number): number => {
  checkDistribution(distribution)
  if (!(x <= Infinity)) fail('x', x, 'a number')
  switch (distribution.kind) {
    case 'normal': return normalDensity((x - distribution.mean) / distribution.sd, distribution.sd)
    case 'lognormal': return x > 0 ? normalDensity((Math.log(x) - distribution.mu) / distribution.sigma, distribution.sigma) / x : 0
    case 'uniform': return x >= distribution.low && x <= distribution.high ? 1 / (distribution.high - distribution.low) : 0
    case 'triangular': {
      const { low, mode, high } = distribution
      if (x < low || x > high) return 0
      const peak = 2 / (high - low)
      return x < mode ? (peak * (x - low)) / (mode - low) : x > mode ? (peak * (high - x)) / (high - mode) : peak
    }
    case 'beta': {
      const { alpha, beta, low, high } = distribution
      const width = high - low
      const share = (x - low) / width
      const rest = (high - x) / width
      return share > 0 && rest > 0 ? betaKernel(share, rest, alpha, beta) / (share * rest * width) : 0
    }
    case 'mixture': return distribution.components.reduce((sum, part) => sum + part.weight * distributionDensity(part.distribution, x), 0)
    case 'empirical': {
      const { values, weights } = distribution
      const width = 1.06 * Math.sqrt(distributionVariance(distribution)) * values.length ** -0.2
      if (!(width > 0)) fail('distribution', `${values.length} equal values`, 'values that differ')
      return values.reduce((sum, value, index) => sum + (weights?.[index] ?? 1 / values.length) * normalDensity((x - value) / width, width), 0)
    }
  }
}
