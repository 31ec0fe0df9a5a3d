import { createExtractor } from './createExtractor.js'
import type { ExtractOptions } from './ExtractOptions.js'
import type { Mention } from './Mention.js'

let plain: ((text: string) => Mention[]) | undefined

// The extractor of the reference day asked for last: a text that is read sentence by sentence asks for the same one each time,
// and making it anew costs more than a sentence does (bench/text/extract.bench.mjs).
let day = ''
let daily: ((text: string) => Mention[]) | undefined

/** The reference day where it is the only option, else undefined. */
const onlyDay = (options: ExtractOptions): string | undefined => {
  for (const name in options) if (name !== 'referenceDate') return undefined
  return typeof options.referenceDate === 'string' ? options.referenceDate : undefined
}

/**
 * Finds the quantities and dates of a Chinese text: money, percentages, multiples, counts, measures, durations, ages, places in an order, numbers, dates and
 * times, and with a lexicon the names in it. One pass, linear in the length of the text; never throws on a text, whatever is in it.
 *
 * The mentions are sorted and never overlap; `text.slice(start, end)` is the core, without hedges. Values are the exact decimal rounded once to a double.
 *
 * @throws WanyiError `INVALID_DATE` where `referenceDate` is no day, `INVALID_OPTION` for another option of a value that it cannot have.
 * @example
 * extract('营收超过40多亿元') // → [{ start: 4, end: 9, text: '40多亿元', kind: 'money', low: 4e9, high: 5e9, unit: 'CNY', modifier: 'over', digits: 1 }]
 * extract('去年增长15-20%', { referenceDate: '2023-05-15' }).map((m) => m.text) // → ['去年', '15-20%']
 */
export const extract = (text: string, options?: ExtractOptions): Mention[] => {
  if (!options) return (plain ??= createExtractor())(text)
  const asked = onlyDay(options)
  if (asked === undefined) return createExtractor(options)(text)
  if (!daily || day !== asked) {
    daily = createExtractor(options)
    day = asked
  }
  return daily(text)
}
