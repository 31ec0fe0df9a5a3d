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

const AROUND = /^(?:自从|自|从|从|截至|截止|截止到|早于|最迟|大约|约|约|在|于|于|到|至|起|止|开始|开始|为止|以来|以来|至今|以前|之前|前|以后|之后|以后|之后|后|后|前后|前后|左右|间|间|之间|期间|份|的|\s|[,，。.()（）])*$/

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
  const received = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const found = createExtractor({ ...options, kinds: ['date', 'time'] })(text)
  const [mention, second] = found
  if (second) throw new WanyiError<DateTextErrorCode>('SEVERAL_DATES', { expected: 'one date', received, offset: second.start })
  if (!mention || !('date' in mention)) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date such as 2022年年中', received, offset: 0 })
  if (!AROUND.test(text.slice(0, mention.start))) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date and nothing else', received, offset: 0 })
  if (!AROUND.test(text.slice(mention.end))) throw new WanyiError<DateTextErrorCode>('NOT_A_DATE', { expected: 'a date and nothing else', received, offset: mention.end })
  return { date: mention.date, modifier: mention.modifier }
}
