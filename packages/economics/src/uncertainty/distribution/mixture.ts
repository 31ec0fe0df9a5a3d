import { fail } from '../../check/fail.js'
import { checkFinite } from '../../check/checkFinite.js'
import { checkPositive } from '../../check/checkPositive.js'
import type { Distribution, Mixture } from './Distribution.js'

/**
 * One of several cases, each with its own distribution or fixed value. Weights are relative: they need not add up to 1.
 *
 * @throws WanyiError `DOMAIN` where there is no component, a weight is not positive or a fixed value is not finite.
 * @example
 * distributionMean(mixture([{ weight: 3, value: 0 }, { weight: 1, value: uniform({ low: 10, high: 30 }) }])) // → 5
 */
export const mixture = (components: readonly { readonly weight: number; readonly value: number | Distribution }[]): Mixture => {
  if (components.length === 0) fail('components', '[]', 'at least one')
  const total = components.reduce((sum, { weight }, index) => sum + checkPositive(`components[${index}].weight`, weight), 0)
  return {
    kind: 'mixture',
    components: components.map(({ weight, value }, index) => ({
      weight: weight / total,
      distribution: typeof value === 'object' ? value : { kind: 'empirical', values: [checkFinite(`components[${index}].value`, value)] },
    })),
  }
}
