import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'

/** No rate of exchange between two currencies in use is outside of these. */
const RATE = { least: 1e-5, most: 1e5 } as const

const isRate = (figure: Figure, total: Figure): boolean =>
  figure.exchange && figure.low === figure.high && figure.low >= RATE.least && figure.low <= RATE.most
  && (figure.family === 'number' || figure.family === 'money' && figure.unit === total.unit)

/** Every amount in another currency near `total` that makes it when multiplied with, or divided by, a rate of exchange that the text names. */
export const exchangeHypotheses = (total: Figure, near: readonly Figure[]): Hypothesis[] => {
  if (total.family !== 'money') return []
  const amounts = near.filter((figure) => figure.family === 'money' && figure.unit !== total.unit)
  const rates = near.filter((figure) => isRate(figure, total))
  const found: Omit<Hypothesis, 'tried'>[] = []
  for (const amount of amounts) {
    for (const rate of rates) {
      const base = { doubt: 0, caveats: [], result: total, inputs: [amount, rate] }
      const slack = slackOfAll([amount, rate])
      const product = { low: amount.low * rate.low, high: amount.high * rate.low }
      const quotient = { low: amount.low / rate.low, high: amount.high / rate.low }
      if (accepts(total, product.low, product.high, slack)) found.push({ ...base, operation: 'product', form: 'multiply', computed: product })
      else if (accepts(total, quotient.low, quotient.high, slack)) found.push({ ...base, operation: 'ratio', form: 'divide', computed: quotient })
    }
  }
  return found.map((hypothesis) => ({ ...hypothesis, tried: 2 * amounts.length * rates.length }))
}
