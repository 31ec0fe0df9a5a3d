import type { Lognormal, Normal } from './distribution/Distribution.js'
import type { ModelEntry, Prepared } from './prepareInputs.js'
import { valueAt } from './valueAt.js'

/** √(w′ R w) for the weights w and the root of the correlation matrix R. */
const combinedSd = (weights: readonly number[], root: number[][] | undefined): number => {
  if (root === undefined) return Math.hypot(...weights)
  return Math.hypot(...weights.map((_, column) => weights.reduce((sum, weight, row) => sum + weight * root[row]![column]!, 0)))
}

/**
 * The exact distribution of the result, where the entry says that the formula is a product and all uncertain inputs are lognormal, or
 * that it is linear and they are normal; otherwise `undefined`. What the entry says is checked at points far into the tails of
 * the inputs, so that an entry that does not fit, or inputs that reach beyond the formula's domain, are sampled instead.
 */
export const closedForm = <T extends object>(
  fn: (inputs: T) => number, prepared: Prepared<T>, { form }: ModelEntry, root: number[][] | undefined,
): Normal | Lognormal | undefined => {
  const { slots } = prepared
  const kind = form === 'product' ? 'lognormal' : form === 'linear' ? 'normal' : undefined
  if (slots.some((slot) => slot.distribution.kind !== kind || (kind === 'lognormal' && slot.index >= 0))) return undefined
  const at = valueAt(fn, prepared)
  // the logarithm of a product is linear in the logarithms of its factors
  const level = kind === 'normal' ? at : (p: number, only?: number): number => Math.log(at(p, only))
  try {
    const middle = level(0.5)
    // the ends lie 10.398… standard deviations apart
    const spread = slots.map((_, index) => (level(1 - 1e-7, index) - level(1e-7, index)) / 10.398675164385631)
    const shift = 1.2815515655446004 * spread.reduce((sum, value) => sum + value, 0)
    const sd = combinedSd(spread, root)
    // no closed form where nothing varies, be it that two inputs cancel each other
    if (Number.isFinite(Math.log(sd)) && Math.abs(middle + shift - level(0.9)) <= 1e-9 * (Math.abs(middle) + sd)) {
      return kind === 'normal' ? { kind, mean: middle, sd } : { kind: 'lognormal', mu: middle, sigma: sd }
    }
  } catch {
    // the samples themselves will show what is wrong
  }
  return undefined
}

/** The mean and the standard deviation of a closed form's distribution. */
export const exactMoments = (distribution: Normal | Lognormal): { mean: number; sd: number } => {
  if (distribution.kind === 'normal') return distribution
  const square = distribution.sigma ** 2
  const mean = Math.exp(distribution.mu + square / 2)
  return { mean, sd: mean * Math.sqrt(Math.expm1(square)) }
}
