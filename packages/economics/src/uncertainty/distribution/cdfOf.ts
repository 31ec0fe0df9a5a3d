import { incompleteBeta } from '../special/incompleteBeta.js'
import { normalCdf } from '../special/normalCdf.js'
import type { Distribution } from './Distribution.js'

/** `distributionCdf` without its checks, for those who call it often. */
export const cdfOf = (distribution: Distribution, x: number): number => {
  switch (distribution.kind) {
    case 'normal': return normalCdf((x - distribution.mean) / distribution.sd)
    case 'lognormal': return x > 0 ? normalCdf((Math.log(x) - distribution.mu) / distribution.sigma) : 0
    case 'uniform': return Math.min(1, Math.max(0, (x - distribution.low) / (distribution.high - distribution.low)))
    case 'triangular': {
      const { low, mode, high } = distribution
      if (x <= low) return 0
      if (x >= high) return 1
      return x < mode ? (x - low) ** 2 / ((high - low) * (mode - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - mode))
    }
    case 'beta': {
      const { alpha, beta, low, high } = distribution
      return incompleteBeta((x - low) / (high - low), (high - x) / (high - low), alpha, beta)[0]
    }
    case 'mixture': return distribution.components.reduce((sum, part) => sum + part.weight * cdfOf(part.distribution, x), 0)
    case 'empirical': {
      const { values, weights } = distribution
      return values.reduce((sum, value, index) => (value <= x ? sum + (weights?.[index] ?? 1 / values.length) : sum), 0)
    }
  }
}
