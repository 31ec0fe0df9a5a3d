import { quantity, type Modifier, type Quantity } from '@wanyi/quantity'

/** What a claim, its evidence, a point of a series or a fact says by number; a fact that is a date or a word says none. */
export interface Numeric {
  readonly value?: unknown
  readonly low?: number
  readonly high?: number
  readonly unit?: string
  readonly per?: string
  readonly modifier?: Modifier
}

/**
 * The number of a record as a quantity that computes, with its unit and hedge: of a claim, of its evidence, of what `valueAt` gives, of a fact.
 *
 * @returns null where the record states no number.
 *
 * @example
 * quantityOf(findClaim('c100').value) // → { low: 33e9, high: 60e9, unit: 'USD', per: 'a', modifier: 'exact' }
 * quantityOf(valueAt('usd-cny', '2022')!.value)?.unit // → 'CNY'
 * quantityOf(findModel('gpt-3')!.value.released!) // → null
 */
export const quantityOf = ({ value, low, high, unit = '1', per, modifier }: Numeric): Quantity | null => {
  const from = low ?? value
  const to = high ?? low ?? value
  if (typeof from !== 'number' || typeof to !== 'number') return null
  return quantity(from === to ? from : [from, to], unit, { ...(per === undefined ? {} : { per }), ...(modifier === undefined ? {} : { modifier }) })
}
