import { checkPositive } from '../../check/checkPositive.js'
import { triangular } from './triangular.js'
import type { Beta } from './Distribution.js'

/**
 * A PERT distribution: smooth, between the bounds, with its peak at the most likely value. The mean is (low + weight·mode + high) ÷ (weight + 2).
 *
 * @throws WanyiError `DOMAIN` where a number is not finite, low is not below high, the mode lies outside or the weight is not positive.
 * @see D. Vose, "Risk Analysis" (2008), the modified PERT distribution; Malcolm et al., Operations Research 7 (1959) 646–669
 * @example
 * distributionMean(pert({ low: 0, mode: 3, high: 12 })) // → 4
 */
export const pert = (
  { low, mode, high, weight = 4 }: { readonly low: number; readonly mode: number; readonly high: number; readonly weight?: number },
): Beta => {
  triangular({ low, mode, high }) // the same conditions
  const scale = checkPositive('weight', weight) / (high - low)
  return { kind: 'beta', alpha: 1 + scale * (mode - low), beta: 1 + scale * (high - mode), low, high }
}
