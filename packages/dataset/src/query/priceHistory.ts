import type { Price } from '../generated/types.js'
import { prices } from '../prices.js'
import { sourced, type Sourced } from '../sourced.js'
import type { PriceFilter } from './priceAt.js'
import { recordSources } from './recordSources.js'

/**
 * Every price of a model, product or chip that the dataset has, the earliest first, each with its sources: what a chart of price cuts
 * is drawn from. Plans and currencies stand side by side unless one is asked for.
 *
 * @returns an empty list where none is known, so that any list of ids may be asked.
 *
 * @example
 * priceHistory('qwen-long', { currency: 'CNY' }).slice(0, 2).map(({ value }) => value.rates.input) // → [0.02, 0.0005]
 * priceHistory('no such model') // → []
 */
export const priceHistory = (subject: string, { plan, currency }: PriceFilter = {}): Sourced<Price>[] =>
  prices.filter((price) => price.subject === subject
    && (plan === undefined || price.plan?.en === plan || price.plan?.zh === plan) && (currency === undefined || price.currency === currency))
    .sort((a, b) => a.from.localeCompare(b.from) || (a.previous === b.id ? 1 : b.previous === a.id ? -1 : 0))
    .map((price) => sourced(price, recordSources(price)))
