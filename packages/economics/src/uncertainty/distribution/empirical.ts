import { fail } from '../../check/fail.js'
import { checkFinite } from '../../check/checkFinite.js'
import { checkPositive } from '../../check/checkPositive.js'
import type { Empirical } from './Distribution.js'

/**
 * The values that were observed (or the samples of an earlier simulation), each as likely as its weight; equally likely without weights.
 *
 * @throws WanyiError `DOMAIN` where there is no value, a value is not finite, a weight is not positive or the lengths differ.
 * @example
 * empirical([3, 1, 2]) // → { kind: 'empirical', values: [1, 2, 3] }
 * distributionQuantile(empirical([10, 20], [1, 3]), 0.5) // → 20
 */
export const empirical = (values: ArrayLike<number>, weights?: readonly number[]): Empirical => {
  if (values.length === 0) fail('values', '[]', 'at least one')
  const checked = Array.from(values, (value, index) => checkFinite(`values[${index}]`, value))
  if (weights === undefined) return { kind: 'empirical', values: checked.sort((a, b) => a - b) }
  if (weights.length !== checked.length) fail('weights', `${weights.length} weights`, `${checked.length} weights`)
  const total = weights.reduce((sum, weight, index) => sum + checkPositive(`weights[${index}]`, weight), 0)
  const pairs = checked.map((value, index) => [value, weights[index]! / total] as const).sort((a, b) => a[0] - b[0])
  return { kind: 'empirical', values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) }
}
