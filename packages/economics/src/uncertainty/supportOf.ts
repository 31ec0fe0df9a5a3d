import { fail } from '../check/fail.js'
import type { Distribution } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'

/** The smallest and the largest value that a distribution can take, infinite for those without. */
const fullSupport = (distribution: Distribution): readonly [low: number, high: number] => {
  switch (distribution.kind) {
    case 'normal': return [-Infinity, Infinity]
    case 'lognormal': return [0, Infinity]
    case 'empirical': return [distribution.values[0]!, distribution.values[distribution.values.length - 1]!]
    case 'mixture': {
      const parts = distribution.components.map((part) => fullSupport(part.distribution))
      return [Math.min(...parts.map(([low]) => low)), Math.max(...parts.map(([, high]) => high))]
    }
    default: return [distribution.low, distribution.high]
  }
}

/** Bounds of an uncertain input; of one without bounds the central share `coverage`, and an error where none is given. */
export const supportOf = (path: string, distribution: Distribution, coverage: number | undefined): readonly [low: number, high: number] => {
  const support = fullSupport(distribution)
  if (Number.isFinite(support[0]) && Number.isFinite(support[1])) return support
  if (coverage === undefined) {
    return fail(path, `a ${distribution.kind} distribution`, 'an input with bounds, or the option coverage', 'UNBOUNDED')
  }
  const quantile = quantileFunction(distribution)
  return [quantile((1 - coverage) / 2), quantile((1 + coverage) / 2)]
}
