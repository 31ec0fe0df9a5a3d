import { charClasses, DATE, NUMERAL, SENTENCE, STARTER, SYMBOL, URL } from './charClasses.js'
import { type Cursor, cursor, startCursor } from './Cursor.js'
import type { ExtractOptions } from './ExtractOptions.js'
import type { Mention } from './Mention.js'
import { mergeNames } from './mergeNames.js'
import { mergeHolidays } from '../holiday/mergeHolidays.js'
import { readLeadingDate } from '../date/readLeadingDate.js'
import { readNumber } from './readNumber.js'
import { readStarter } from './readStarter.js'
import { readSymbolAmount } from './readSymbolAmount.js'
import { settings } from './settings.js'
import { requireText } from '../text/requireText.js'

/**
 * An `extract` with its options made ready once, for many texts.
 *
 * @throws WanyiError `INVALID_DATE` where `referenceDate` is no day, `INVALID_OPTION` for another option of a value that it cannot have.
 * @example
 * const find = createExtractor({ referenceDate: '2023-05-15', kinds: ['date'] })
 * find('去年三季度').map((m) => m.kind === 'date' && m.date) // → ['2022-35']
 */
export const createExtractor = (options: ExtractOptions = {}): ((text: string) => Mention[]) => {
  const given = settings(options)
  const { kinds } = given
  // what a name or a holiday overlaps decides whether it is one, so that its kind is chosen afterwards
  const later = options.lexicon || options.holidays
  const set = later ? { ...given, kinds: undefined } : given
  const classes = charClasses()
  const { lexicon } = options
  const nothing: Mention[] = []
  let idle: Cursor | undefined
  return (text) => {
    requireText(text)
    // a call from within a call (out of `explain`) gets a cursor of its own
    const cur = idle ? startCursor(idle, text) : cursor(text, set)
    idle = undefined
    const { n, text: folded } = cur
    let i = 0
    while (i < n) {
      const c = classes[folded.charCodeAt(i)]!
      if (c === 0) { i++; continue }
      let next = i + 1
      if (c === NUMERAL) next = readNumber(cur, i, i, '')
      else if (c === DATE) { next = readLeadingDate(cur, i); if (next === i) next = readStarter(cur, i) }
      else if (c === STARTER) next = readStarter(cur, i)
      else if (c === SYMBOL) next = readSymbolAmount(cur, i)
      else if (c === SENTENCE) {
        if (!(folded.charCodeAt(i) === 33 || folded.charCodeAt(i) === 63) || folded.charCodeAt(i + 1) > 0x2e80) {
          cur.sentence = i + 1
          cur.year = NaN
          cur.month = 0
          cur.rate = ''
        }
      } else if (c === URL && folded.charCodeAt(i + 1) === 47 && folded.charCodeAt(i + 2) === 47) {
        next = i + 3
        while (next < n && folded.charCodeAt(next) > 32 && folded.charCodeAt(next) < 127) next++
      }
      i = next > i ? next : i + 1
    }
    const found = cur.out
    // an extractor that waits for its next text keeps nothing of this one
    cur.text = cur.source = ''
    cur.out = nothing
    idle = cur
    const dated = set.holidays ? mergeHolidays(found, text, set, set.holidays) : found
    const mentions = lexicon ? mergeNames(dated, text, lexicon, set.explain) : dated
    return later && kinds ? mentions.filter(({ kind }) => kinds.has(kind)) : mentions
  }
}
