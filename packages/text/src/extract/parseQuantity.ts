import { type Quantity, WanyiError } from '@wanyi/quantity'
import { createExtractor } from './createExtractor.js'
import type { ExtractOptions } from './ExtractOptions.js'
import { hedgesOnly } from './hedgesOnly.js'

/** What can be wrong with a string that should be one quantity. */
export type QuantityTextErrorCode = 'NOT_A_QUANTITY' | 'SEVERAL_QUANTITIES'

/**
 * The quantity that a string states which is nothing else: 20美元/月, 40多亿元, 不到三成. Hedges, rates and a currency before the number may stand around it.
 *
 * @throws WanyiError `NOT_A_QUANTITY` where the string holds none or something besides it (with the offset of what does not fit), `SEVERAL_QUANTITIES`
 * where it holds more than one.
 * @example
 * parseQuantity('20美元/月') // → { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo', digits: 2 }
 * parseQuantity('超过40多亿元') // → { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'over', digits: 1 }
 * parseQuantity('三家公司') // throws NOT_A_QUANTITY
 * parseQuantity('3家和5家') // throws SEVERAL_QUANTITIES
 */
export const parseQuantity = (text: string, options: Omit<ExtractOptions, 'lexicon' | 'kinds' | 'exact' | 'explain'> = {}): Quantity => {
  const found = createExtractor(options)(text).filter((mention) => mention.low !== null)
  const received = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const [mention, second] = found
  if (second) throw new WanyiError<QuantityTextErrorCode>('SEVERAL_QUANTITIES', { expected: 'one quantity', received, offset: second.start })
  if (!mention || mention.low === null) throw new WanyiError<QuantityTextErrorCode>('NOT_A_QUANTITY', { expected: 'a quantity such as 20美元/月', received, offset: 0 })
  const offset = hedgesOnly(text, mention.start, mention.end, mention.per)
  if (offset >= 0) throw new WanyiError<QuantityTextErrorCode>('NOT_A_QUANTITY', { expected: 'a quantity and nothing else', received, offset })
  const { low, high, unit, modifier, digits, per } = mention
  // a rate that could not be read is not to be lost: 5元/季度
  const rate = per === undefined ? text.search(/每|(?<=\D)[/／]|[/／](?!\d)/) : -1
  if (rate >= 0 && (rate < mention.start || rate >= mention.end)) {
    throw new WanyiError<QuantityTextErrorCode>('NOT_A_QUANTITY', { expected: 'a rate per unit that is known', received, offset: rate })
  }
  return per === undefined ? { low, high, unit, modifier, digits } : { low, high, unit, modifier, per, digits }
}
