import { type Amount, amount } from './Amount.js'
import type { Mention } from './Mention.js'
import type { Settings } from './settings.js'
import { foldVariants } from '../lexicon/variants.js'
import { type NumeralScan, numeralScan } from '../numeral/NumeralScan.js'

/** Where the pass over a text stands, and what it remembers of the sentence. One record a call. */
export interface Cursor {
  /** The text with variants folded (see `foldVariants`): what the rules read. */
  readonly text: string
  /** The text as it was given: what mentions quote. */
  readonly source: string
  readonly n: number
  readonly set: Settings
  readonly out: Mention[]
  readonly scan: NumeralScan
  readonly a: Amount
  readonly b: Amount
  readonly c: Amount
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
  /** A rate word before a number (每股, 人均): what it is per, where it ended, and whether it holds to the end of the sentence (人均GDP). */
  rate: string
  rateEnd: number
  rateUsed: number
  rateScale: number
  rateWide: boolean
  /** End (and start) of the word that a helper matched last. */
  mark: number
  markStart: number
}

export const cursor = (text: string, set: Settings): Cursor => ({
  text: foldVariants(text), source: text, n: text.length, set, out: [], scan: numeralScan(), a: amount(), b: amount(), c: amount(),
  sentence: 0, done: 0, year: NaN, yearAt: -1, month: 0, monthAt: -1, monthYear: NaN, rate: '', rateEnd: -1, rateUsed: -1, rateScale: 0, rateWide: false, mark: 0, markStart: 0,
})

/** How far back context may decide a mention. */
export const REACH = 2000

/** Tells the caller of `explain` what a filter dropped. Returns the end, so that readers can `return drop(…)`. */
export const drop = (cur: Cursor, start: number, end: number, filter: string): number => {
  if (cur.set.onDrop) cur.set.onDrop({ start, end, text: cur.source.slice(start, end), filter })
  return end
}
