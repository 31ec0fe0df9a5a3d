import type { Lognormal, Normal } from './distribution/Distribution.js'
import { quantileFunction } from './distribution/distributionQuantile.js'
import { fill, type ModelEntry, type Prepared } from './prepareInputs.js'

/** √(w′ R w) for the weights w and the root of the correlation matrix R. */
const combinedSd = (weights: readonly number[], root: number[][] | undefined): number => {
  if (root === undefined) return Math.hypot(...weights)
  return Math.hypot(...weights.map((_, column) => weights.reduce((sum, weight, row) => sum + weight * root[row]![column]!, 0)))
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b)

/**
 * The exact distribution of the result, where the entry says that the formula is a product and all uncertain inputs are lognormal, or
 * that it is linear and they are normal; otherwise `undefined`. What the entry says is checked at points far into the tails of
 * the inputs, so that an entry that does not fit, or inputs that reach beyond the formula's domain, are sampled instead.
 */
export const closedForm = <T extends object>(
  fn: (inputs: T) => number, { args, slots }: Prepared<T>, { form, exponents }: ModelEntry, root: number[][] | undefined,
): Normal | Lognormal | undefined => {
  const kind = form === 'product' ? 'lognormal' : form === 'linear' ? 'normal' : undefined
  if (kind === undefined || slots.length === 0 || slots.some((slot) => slot.distribution.kind !== kind || (kind === 'lognormal' && slot.index >= 0))) {
    return undefined
  }
  const quantiles = slots.map((slot) => quantileFunction(slot.distribution))
  /** The formula with every input at its quantile `p`, or with only one of them there and the others at their medians. */
  const at = (p: number, only?: number): number => {
    slots.forEach((slot, index) => fill(args, slot, quantiles[index]!(only === undefined || only === index ? p : 0.5)))
    return fn(args)
  }
  try {
    const middle = at(0.5)
    const ends = slots.map((_, index) => [at(1e-7, index), at(1 - 1e-7, index)] as const)
    const far = at(0.9)
    if (kind === 'lognormal') {
      const powers = slots.map((slot) => exponents?.[slot.name] ?? 1)
      const spread = powers.map((power, index) => power * (slots[index]!.distribution as Lognormal).sigma)
      const fits = middle > 0 && near(far, middle * Math.exp(1.2815515655446004 * spread.reduce((sum, value) => sum + value, 0)))
      return fits ? { kind, mu: Math.log(middle), sigma: combinedSd(spread, root) } : undefined
    }
    // the ends lie 5.199… standard deviations from the middle, on both sides
    const spread = ends.map(([low, high]) => (high - low) / (2 * 5.199337582192816))
    const sd = combinedSd(spread, root)
    const total = middle + 1.2815515655446004 * spread.reduce((sum, value) => sum + value, 0)
    return Number.isFinite(sd) && Math.abs(total - far) <= 1e-9 * (Math.abs(middle) + sd) ? { kind, mean: middle, sd } : undefined
  } catch {
    return undefined
  }
}

/** The mean and the standard deviation of a closed form's distribution. */
export const exactMoments = (distribution: Normal | Lognormal): { mean: number; sd: number } => {
  if (distribution.kind === 'normal') return distribution
  const square = distribution.sigma ** 2
  const mean = Math.exp(distribution.mu + square / 2)
  return { mean, sd: mean * Math.sqrt(Math.expm1(square)) }
}
