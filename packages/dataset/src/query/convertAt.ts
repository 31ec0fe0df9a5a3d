import { WanyiError, type Quantity } from '@wanyi/quantity'
import type { SourceId } from '../generated/types.js'
import { series } from '../series.js'
import { sourced, type Sourced } from '../sourced.js'
import { valueAt } from './valueAt.js'

/** A converted amount, and the rate that was used. */
export interface ConvertedQuantity extends Quantity {
  /** How much of the new currency one unit of the old one was. */
  readonly rate: number
  /** The time for which the rate is an average. */
  readonly rateTime: string
}

const perDollar = (currency: string, date: string): { value: number, time: string, sources: SourceId[] } => {
  if (currency === 'USD') return { value: 1, time: date, sources: [] }
  const id = `usd-${currency.toLowerCase()}`
  if (!series.some((one) => one.id === id)) {
    const known = series.flatMap((one) => (one.id.startsWith('usd-') ? [one.id.slice(4).toUpperCase()] : []))
    throw new WanyiError('UNKNOWN_ID', { expected: `a currency that the dataset has rates of: USD, ${known.join(', ')}`, received: currency })
  }
  const found = valueAt(id, date)
  if (found === null) throw new WanyiError('NO_RATE', { expected: 'a date for which the dataset has a rate', received: `${currency} on ${date}` })
  return { value: found.value.value, time: found.value.time, sources: [found.value.source] }
}

/**
 * An amount of money in another currency, at the dataset's average rate for the year of a date. The sources are those of the rates.
 *
 * @throws {WanyiError} NO_RATE where the dataset has no rate for the date, UNKNOWN_ID where it has none for the currency.
 *
 * @example
 * convertAt({ low: 5, high: 5, unit: 'USD', modifier: 'exact' }, 'USD', '2022').value // → { low: 5, high: 5, unit: 'USD', rate: 1, … }
 */
export const convertAt = (quantity: Quantity, currency: string, date: string): Sourced<ConvertedQuantity> => {
  const from = perDollar(quantity.unit, date)
  const to = perDollar(currency, date)
  const rate = to.value / from.value
  const { low, high, modifier, per } = quantity
  const converted = { low: low * rate, high: high * rate, unit: currency, modifier, ...(per === undefined ? {} : { per }), rate, rateTime: to.value === 1 ? from.time : to.time }
  return sourced(converted, [...from.sources, ...to.sources])
}
