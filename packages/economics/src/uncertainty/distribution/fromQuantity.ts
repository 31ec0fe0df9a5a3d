import type { Modifier, Quantity } from '@wanyi/quantity'
import { checkFinite } from '../../check/checkFinite.js'
import { fail } from '../../check/fail.js'
import type { Distribution } from './Distribution.js'

/**
 * What a hedge says of a number: how many half-widths the value may lie below and above what is stated.
 *
 * | hedge | in Chinese | below | above |
 * | --- | --- | --- | --- |
 * | exact | (none), 达, 为 | 0 | 0 |
 * | about | 约, 大约, 左右 | 1 | 1 |
 * | nearly | 近, 将近, 接近 | 1 | 0 |
 * | under | 不到, 不足, 低于 | 1 | 0 |
 * | over | 超过, 逾, 突破 | 0 | 1 |
 * | atMost | 最多, 不超过, 以内 | 2 | 0 |
 * | atLeast | 至少, 不低于, 以上 | 0 | 2 |
 *
 * A half-width is one unit of the last significant digit stated, but at most a tenth of the value: 将近80亿 reaches down to 72亿, 约24亿
 * from 23亿 to 25亿. 至少 and 最多 name a bound and not a neighbourhood, so they reach twice as far.
 */
export const hedges: Readonly<Record<Modifier, { readonly below: number; readonly above: number }>> = {
  exact: { below: 0, above: 0 },
  about: { below: 1, above: 1 },
  nearly: { below: 1, above: 0 },
  under: { below: 1, above: 0 },
  over: { below: 0, above: 1 },
  atMost: { below: 2, above: 0 },
  atLeast: { below: 0, above: 2 },
}

/** One unit of the last digit stated. */
const lastUnit = (value: number, digits: number): number => 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-12) - digits + 1)

/** One unit of the last digit stated, at most a tenth of the value. */
const halfWidthOf = (value: number, digits: number | undefined): number => {
  const tenth = Math.abs(value) / 10
  return digits === undefined ? tenth : Math.min(tenth, lastUnit(value, digits))
}

/**
 * The distribution that a stated quantity stands for, in its own unit; a plain number where it is exact.
 *
 * - One number, hedged: triangular, with its peak at the number and its ends where the table `hedges` puts them (将近80亿: 72亿 to 80亿).
 * - A range (40多亿, 15–20%): uniform between its bounds, since nothing else is known of it (GUM 4.3.7); a hedge widens the end that it concerns.
 * - `rounding: true` reads an exact number as rounded to the digits stated: uniform, half a unit of the last digit to each side.
 * - `min` and `max` cut off what cannot be, such as a share above 1.
 *
 * @throws WanyiError `DOMAIN` where a bound is not finite or low is above high, or where nothing lies between `min` and `max`.
 * @example
 * fromQuantity({ low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact' }) // → { kind: 'uniform', low: 4e9, high: 5e9 }
 * fromQuantity({ low: 8e9, high: 8e9, unit: 'CNY', modifier: 'nearly', digits: 1 }) // → { kind: 'triangular', low: 7.2e9, mode: 8e9, high: 8e9 }
 * fromQuantity({ low: 20, high: 20, unit: 'USD', per: 'mo', modifier: 'exact', digits: 2 }) // → 20
 * fromQuantity({ low: 2.4e9, high: 2.4e9, unit: 'USD', modifier: 'exact', digits: 2 }, { rounding: true }) // → { kind: 'uniform', low: 2.35e9, high: 2.45e9 }
 */
export const fromQuantity = (
  quantity: Pick<Quantity, 'low' | 'high' | 'modifier' | 'digits'> & Partial<Quantity>,
  { rounding = false, min = -Infinity, max = Infinity }: { readonly rounding?: boolean; readonly min?: number; readonly max?: number } = {},
): number | Distribution => {
  const { low, high, modifier, digits } = quantity
  if (checkFinite('low', low) > checkFinite('high', high)) fail('high', `${low} to ${high}`, 'low not above high')
  const { below, above } = hedges[modifier] ?? fail('modifier', modifier, Object.keys(hedges).join(', '))
  const rounded = rounding && modifier === 'exact' && low === high && digits !== undefined
  const half = rounded ? lastUnit(low, digits) / 2 : 0
  const from = Math.max(min, low - below * halfWidthOf(low, digits) - half)
  const to = Math.min(max, high + above * halfWidthOf(high, digits) + half)
  if (from > to) fail('quantity', `${low} to ${high}`, `a number from ${min} to ${max}`)
  if (from === to) return from
  return low === high && !rounded
    ? { kind: 'triangular', low: from, mode: Math.min(to, Math.max(from, low)), high: to }
    : { kind: 'uniform', low: from, high: to }
}
