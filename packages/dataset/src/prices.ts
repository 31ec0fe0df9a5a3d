import data from './generated/prices.json' with { type: 'json' }
import type { Price } from './generated/types.js'

/** Prices with the day from which they held, in the currency quoted. */
export const prices: readonly Price[] = data
