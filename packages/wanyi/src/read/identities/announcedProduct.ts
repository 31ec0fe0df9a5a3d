import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { consumes } from './unitsFit.js'

/** What leads from a count to the amount for one of it: ，平均每家每年付费, ，户均. */
const EACH = /^[^，,。；！？\n]{0,6}[，,][^，,。；！？\n]{0,8}(?:每[一-龥]|人均|户均|单价|均价|客单价)[^，,。；！？\n]{0,10}$/
/** What leads from there to the total: ，合计约. */
const TOTAL = /^[^，,。；！？\n]{0,4}[，,][^，,。；！？\n0-9]{0,6}(?:合计|总计|共计|一共|总共)[^，,。；！？\n]{0,6}$/

/** Conversions of time that the text may leave out: then the product comes out. */
const TIMES: readonly number[] = [1, 12, 4, 52, 365, 360, 30, 24]

/** A hedge on the count or the price excuses so much. */
const HEDGED = 0.05

/** The product that a text announces of the two figures right before it, in their sentence, and that does not come out: 客户3.6万家，平均每家付费7.5万元，合计37亿元. */
export const announcedProduct = (text: string, figures: readonly Figure[], at: number): Hypothesis | undefined => {
  const total = figures[at]
  const price = figures[at - 1]
  const count = figures[at - 2]
  if (total === undefined || price === undefined || count === undefined || count.sentence !== total.sentence) return undefined
  if (total.family !== 'money' || price.family !== 'money' || count.family !== 'count' || total.unit !== price.unit || total.each) return undefined
  if ([count, price, total].some(({ shape, growth }) => shape !== 'point' || growth !== 0)) return undefined
  const named = /每([一-龥])/.exec(text.slice(count.end, price.start))?.[1]
  const codes = price.per.length > 0 ? price.per : named === undefined ? ['each'] : [named]
  if (!codes.some((code) => consumes(count.unit, code)) || !EACH.test(text.slice(count.end, price.start)) || !TOTAL.test(text.slice(price.end, total.start))) return undefined
  const value = count.low * price.low
  const slack = [count, price].some(({ modifier }) => modifier !== 'exact') ? HEDGED : slackOfAll([count, price])
  if (TIMES.some((times) => accepts(total, value * times, value * times, slack) || accepts(total, value / times, value / times, slack))) return undefined
  return { operation: 'product', form: 'multiply', inputs: [count, price], result: total, computed: { low: value, high: value }, doubt: 0, tried: 1, caveats: [] }
}
