import { quantity, type Quantity } from '@wanyi/quantity'
import type { Price } from '../generated/types.js'

/**
 * One rate of a price as a quantity that computes: 2 CNY per Mtoken. Where one price holds for tokens of any kind, it is that of each kind.
 *
 * @returns null where the price has no such rate.
 *
 * @example
 * import { multiply, quantity } from '@wanyi/quantity'
 * const price = priceAt('gpt-4', '2024-12-15')!.value
 * rateOf(price, 'input') // → { low: 30, high: 30, unit: 'USD', per: 'Mtoken', modifier: 'exact' }
 * multiply(rateOf(price, 'output')!, quantity(500, 'token')) // → { low: 0.03, high: 0.03, unit: 'USD', modifier: 'exact' }
 * rateOf(price, 'flat') // → null
 */
export const rateOf = ({ currency, per, rates }: Price, kind: keyof Price['rates']): Quantity | null => {
  const rate = rates[kind] ?? rates.flat
  return rate === undefined ? null : quantity(rate, currency, { per })
}
