import { checkCount } from '../../check/checkCount.js'
import type { Distribution } from './Distribution.js'
import { quantileFunction } from './distributionQuantile.js'

/** Checks a distribution that may have been stored or written by hand; of observed values only their number, since that is asked for at many points. */
export const checkDistribution = (distribution: Distribution): void => {
  if (distribution.kind === 'empirical') checkCount('values', distribution.values.length)
  else quantileFunction(distribution)
}
