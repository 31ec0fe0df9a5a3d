import type { Records } from '../../schema/kinds.js'
import type { Fault, Rule } from '../Rule.js'

type Price = Records['prices'][number]

export const priceOverlap: Rule = {
  name: 'priceOverlap',
  description: 'Of one offer only one price holds on a day: an earlier one ends by the day on which the next begins, and a price that changes another names it.',
  check: ({ records }) => {
    const offers = new Map<string, Price[]>()
    for (const price of records.prices) {
      const offer = [price.subject, price.plan?.en ?? '', price.currency, price.per].join(' ')
      offers.set(offer, [...offers.get(offer) ?? [], price])
    }
    const byId = new Map(records.prices.map((price) => [price.id, price]))
    const faults: Fault[] = []
    for (const prices of offers.values()) {
      const sorted = prices.toSorted((a, b) => a.from.localeCompare(b.from))
      sorted.forEach((price, index) => {
        const next = sorted[index + 1]
        if (next !== undefined && (price.to === undefined || price.to > next.from)) faults.push({ kind: 'prices', id: price.id, message: `overlaps ${next.id}: it ends ${price.to ?? 'never'}, that begins ${next.from}` })
      })
    }
    for (const price of records.prices) {
      const previous = price.previous === undefined ? undefined : byId.get(price.previous)
      if (previous !== undefined && previous.from >= price.from) faults.push({ kind: 'prices', id: price.id, message: `previous ${previous.id} does not begin before it` })
    }
    return faults
  },
}
