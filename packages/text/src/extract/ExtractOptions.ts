import type { Lexicon } from '@wanyi/quantity'
import type { SuffixKind } from '../lexicon/suffixes.js'
import type { MentionKind } from './Mention.js'

/** Which year an incomplete date takes: the one that brings it nearest to the reference date, the last one, or the next one. */
export type Prefer = 'nearest' | 'past' | 'future'

/** A unit of the caller's own: 张卡, BTC. */
export interface OwnUnit {
  readonly word: string
  readonly kind: SuffixKind
  /** What `unit` is to hold; the word itself where absent. */
  readonly unit?: string
}

/** A filter of `extract` dropped something that looks like a mention. */
export interface Dropped {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The filter's name. */
  readonly filter: string
}

export interface ExtractOptions {
  /** The day on which the text was published, `YYYY-MM-DD` or a `Date` (its UTC day), of the years 1000 to 8999: relative dates are resolved against it. Without it they are left out. */
  readonly referenceDate?: string | Date
  readonly prefer?: Prefer
  /** Only mentions of these kinds. */
  readonly kinds?: readonly MentionKind[]
  /** What a bare ¥ and a bare 元 mean: `{ yen: 'JPY' }`, `{ yuan: 'TWD' }`. */
  readonly currency?: { readonly yen?: string; readonly yuan?: string }
  /** Adds `lowExact` and `highExact`. */
  readonly exact?: boolean
  /** Adds `rule` to each mention. A function also receives everything that a filter dropped. */
  readonly explain?: boolean | ((dropped: Dropped) => void)
  /** Units, classifiers and currencies of the caller's own. What they mean goes before what the word means otherwise. */
  readonly units?: readonly OwnUnit[]
  /** Names to find; a name wins over a quantity that it overlaps. */
  readonly lexicon?: Lexicon
  /** Finds holidays (春节, 国庆): the table of `@wanyi/text/holidays`, or an own one. */
  readonly holidays?: Holidays
}

/** Days by name. */
export interface Holidays {
  readonly names: readonly string[]
  /** The day of this name in the year as `YYYY-MM-DD`, or undefined where it is not known; for anything else the extractor throws `INVALID_OPTION`. */
  readonly dateOf: (name: string, year: number) => string | undefined
}
