import { type Edtf, WanyiError } from '@wanyi/quantity'
import { createExtractor } from '../extract/createExtractor.js'
import type { ExtractOptions } from '../extract/ExtractOptions.js'
import type { DateModifier } from '../extract/Mention.js'

/** What can be wrong with a string that should be one date. */
export type DateTextErrorCode = 'NOT_A_DATE' | 'SEVERAL_DATES'

/** A date and what a hedge says of it. */
export interface ParsedDate {
  readonly date: Edtf
  readonly modifier: DateModifier
}

// no word of it is made of two others, or a long run of them would be tried in every way
const AROUND = /^(?:[自从從在于於到至约約起止前后後间間份的\s,，。.()（）]|大[约約]|截[至止]|早[于於]|最[迟遲]|[开開]始|[为為]止|以[来來前后後]|之[前后後间間]|期[间間]|至今|左右)*$/

/**
 * The date that a string states which is nothing else, as EDTF: 2022年年中, 上周三, 2018年以前.
 *
 * @throws WanyiError `NOT_A_DATE` where the string holds none or something besides it (a relative date needs `referenceDate`), `SEVERAL_DATES` where it holds
 * more than one.
 * @example
 * parseDate('2022年年中') // → { date: '2022-06~', modifier: 'exact' }
 * parseDate('2018年以前') // → { date: '2018', modifier: 'before' }
 * parseDate('上周三', { referenceDate: '2023-05-15' }) // → { date: '2023-05-10', modifier: 'exact' }
 * parseDate('2月30日') // throws NOT_A_DATE
 */
export const parseDate = (text: string, options: Pick<ExtractOptions, 'referenceDate' | 'prefer' | 'holidays'> = {}): ParsedDate => {
  const found = createExtractor({ ...options, kinds: ['date', 'time'] })(text)
  const received = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const [mention, second] = found
  if (second) throw new WanyiError<DateTextErrorCode>('SEVERAL_DATES', { expected: 'one date', received, offset: second.start })
  if (!mention || !('date' in mention)) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date such as 2022年年中', received, offset: 0 })
  if (!AROUND.test(text.slice(0, mention.start))) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date and nothing else', received, offset: 0 })
  if (!AROUND.test(text.slice(mention.end))) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date and nothing else', received, offset: mention.end })
  return { date: mention.date, modifier: mention.modifier }
}
