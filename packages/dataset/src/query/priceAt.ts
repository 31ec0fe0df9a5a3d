import type { Price } from '../generated/types.js'
import { prices } from '../prices.js'
import { sourced, type Sourced } from '../sourced.js'
import { holdsOn, queryDate } from './holdsOn.js'
import { recordSources } from './recordSources.js'
import { unknownId } from './unknownId.js'

/** Which offer is meant, where there are several on the day. */
export interface PriceFilter {
  /** The plan by its English or its Chinese name. */
  readonly plan?: string
  readonly currency?: string
}

/**
 * What a model, product or chip cost on a date, in the currency quoted: of several offers on that day the one without a plan, then the latest.
 *
 * @returns the price with its sources, or null where none is known for the date.
 * @throws {WanyiError} UNKNOWN_ID where no price is of that subject, BAD_DATE for a date that is none.
 *
 * @example
 * priceAt('chatgpt-plus', '2023-05-15')?.value // → { currency: 'USD', per: 'mo', rates: { flat: 20 }, … }
 * priceAt('chatgpt-plus', '2022-12') // → null
 */
export const priceAt = (subject: string, date: string, filter: PriceFilter = {}): Sourced<Price> | null => {
  const day = queryDate(date)
  const offers = prices.filter((price) => price.subject === subject)
  if (offers.length === 0) throw unknownId('subject with a price', subject)
  const [found] = offers
    .filter((price) => holdsOn(price.from, price.to, day)
      && (filter.plan === undefined || price.plan?.en === filter.plan || price.plan?.zh === filter.plan) && (filter.currency === undefined || price.currency === filter.currency))
    .sort((a, b) => Number(a.plan !== undefined) - Number(b.plan !== undefined) || b.from.localeCompare(a.from))
  return found === undefined ? null : sourced(found, recordSources(found))
}
