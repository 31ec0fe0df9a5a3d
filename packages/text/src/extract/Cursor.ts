import { type Amount, amount } from './Amount.js'
import type { Mention } from './Mention.js'
import type { Settings } from './settings.js'
import { foldVariants } from '../lexicon/variants.js'
import { type NumeralScan, numeralScan } from '../numeral/NumeralScan.js'

/** Where the pass over a text stands, and what it remembers of the sentence. One record a call. */
export interface Cursor {
  /** The text with variants folded (see `foldVariants`): what the rules read. */
  text: string
  /** The text as it was given: what mentions quote. */
  source: string
  n: number
  readonly set: Settings
  out: Mention[]
  readonly scan: NumeralScan
  readonly a: Amount
  readonly b: Amount
  readonly c: Amount
  /** Offsets of the first character that is no space, and after the last one. */
  first: number
  last: number
  /** A list from which no unit was inherited ends here: it is not read again for each of its members. */
  listEnd: number
  /** Offset at which the sentence starts. */
  sentence: number
  /** Offset at which the last mention or dropped word ended: nothing before it is read again. */
  done: number
  /** The year and month that the sentence stated last, and where. */
  year: number
  yearAt: number
  month: number
  monthAt: number
  monthYear: number
  /** Where the last year of a reign ended: 六年 after 顺治三年 is of the same reign. */
  reign: number
  /** A rate word before a number (每股, 人均): what it is per, where it ended, and whether it holds to the end of the sentence (人均GDP). */
  rate: string
  rateEnd: number
  rateUsed: number
  rateScale: number
  rateOver: number
  rateWide: boolean
  /** End (and start) of the word that a helper matched last. */
  mark: number
  markStart: number
}

const blank = (set: Settings): Cursor => ({
  text: '', source: '', n: 0, set, out: [], scan: numeralScan(), a: amount(), b: amount(), c: amount(), first: 0, last: 0, listEnd: 0,
  sentence: 0, done: 0, year: NaN, yearAt: -1, month: 0, monthAt: -1, monthYear: NaN, reign: NaN, rate: '', rateEnd: -1, rateUsed: -1, rateScale: 0, rateOver: 1, rateWide: false, mark: 0, markStart: 0,
})

/** Makes a cursor ready for a text. The records it holds are used again, so that a short text costs no more than its characters. */
export const startCursor = (cur: Cursor, text: string): Cursor => {
  cur.text = foldVariants(text)
  cur.source = text
  cur.n = text.length
  cur.out = []
  cur.first = text.length - text.trimStart().length
  cur.last = text.trimEnd().length
  cur.listEnd = cur.sentence = cur.done = cur.month = cur.rateScale = cur.mark = cur.markStart = 0
  cur.year = cur.monthYear = cur.reign = NaN
  cur.yearAt = cur.monthAt = cur.rateEnd = cur.rateUsed = -1
  cur.rate = ''
  cur.rateWide = false
  return cur
}

export const cursor = (text: string, set: Settings): Cursor => startCursor(blank(set), text)

/** How far back context may decide a mention. */
export const REACH = 2000

/** Tells the caller of `explain` what a filter dropped. Returns the end, so that readers can `return drop(…)`. */
export const drop = (cur: Cursor, start: number, end: number, filter: string): number => {
  if (cur.set.onDrop) cur.set.onDrop({ start, end, text: cur.source.slice(start, end), filter })
  return end
}
