import { checkPositive } from '../../check/checkPositive.js'
import { checkShare } from '../../check/checkShare.js'
import { fail } from '../../check/fail.js'
import { betaQuantile } from '../special/betaQuantile.js'
import { normalQuantile } from '../special/normalQuantile.js'
import { beta as betaOf } from './beta.js'
import { cdfOf } from './cdfOf.js'
import type { Distribution } from './Distribution.js'
import { empirical } from './empirical.js'
import { normal } from './normal.js'
import { triangular } from './triangular.js'
import { uniform } from './uniform.js'

/**
 * The inverse of `distributionCdf` as a function of the probability alone, with what can be prepared prepared. A distribution is plain data and
 * may have been stored or written by hand, so it passes here through what makes one: a spread below zero is an error, no silent result.
 */
export const quantileFunction = (distribution: Distribution): ((p: number) => number) => {
  switch (distribution.kind) {
    case 'normal': {
      const { mean, sd } = normal(distribution)
      return (p) => mean + sd * normalQuantile(p)
    }
    case 'lognormal': {
      const { mu, sigma } = distribution
      checkPositive('sigma', sigma)
      return (p) => Math.exp(mu + sigma * normalQuantile(p))
    }
    case 'uniform': {
      const { low, high } = uniform(distribution)
      return (p) => low + (high - low) * p
    }
    case 'triangular': {
      const { low, mode, high } = triangular(distribution)
      const split = (mode - low) / (high - low)
      const rise = Math.sqrt((high - low) * (mode - low))
      const fall = Math.sqrt((high - low) * (high - mode))
      return (p) => (p < split ? low + rise * Math.sqrt(p) : high - fall * Math.sqrt(1 - p))
    }
    case 'beta': {
      const { alpha, beta, low, high } = betaOf(distribution)
      return (p) => low + (high - low) * betaQuantile(p, alpha, beta)
    }
    case 'mixture': {
      const { components } = distribution
      // without components the smallest weight is no finite number
      checkPositive('weight', Math.min(...components.map((part) => part.weight)))
      const parts = components.map((part) => quantileFunction(part.distribution))
      return (p) => {
        // the answer lies between the smallest and the largest of the components' own quantiles; the function may jump, so the bracket is halved
        const ends = parts.map((part) => part(p))
        let low = Math.min(...ends)
        let high = Math.max(...ends)
        if (p <= 0) return low
        if (p >= 1) return high
        for (let middle = low / 2 + high / 2; middle > low && middle < high; middle = low / 2 + high / 2) {
          if (cdfOf(distribution, middle) < p) low = middle
          else high = middle
        }
        return high
      }
    }
    case 'empirical': {
      const { values, weights } = empirical(distribution.values, distribution.weights)
      const last = values.length - 1
      if (weights === undefined) return (p) => values[Math.min(last, Math.max(0, Math.ceil(p * values.length) - 1))]!
      let sum = 0
      const cumulative = weights.map((weight) => (sum += weight))
      return (p) => {
        let low = 0
        let high = last
        while (low < high) {
          const middle = (low + high) >> 1
          if (cumulative[middle]! < p) low = middle + 1
          else high = middle
        }
        return values[low]!
      }
    }
    default:
      return fail('kind', (distribution as Distribution).kind, 'a distribution')
  }
}

/**
 * The value that the variable stays at or below with probability `p`: the inverse of `distributionCdf`.
 *
 * @throws WanyiError `DOMAIN` where p is not from 0 to 1.
 * @example
 * distributionQuantile(triangular({ low: 0, mode: 0, high: 1 }), 0.75) // → 0.5
 */
export const distributionQuantile = (distribution: Distribution, p: number): number => quantileFunction(distribution)(checkShare('p', p))
