import type { DateModifier } from '@wanyi/text'
import type { Comparison } from './comparison/Comparison.js'
import type { Identity } from './identities/Identity.js'
import type { ReadingQuantity } from './ReadingQuantity.js'
import type { Part, Statement } from './statements/Statement.js'

/** A date or a clock time found in a text, as EDTF. */
export interface ReadingDate extends Part {
  readonly kind: 'date' | 'time'
  readonly date: string
  /** The first and the last day that it can mean; `null` where open, unknown, or a time of day alone. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly modifier: DateModifier
}

/** Something of the dataset that the text names, with every place where it does. */
export interface ReadingEntity {
  readonly id: string
  readonly type: string
  readonly name: { readonly en: string; readonly zh: string }
  readonly mentions: readonly Part[]
  /** The wrong forms that the text uses for it, such as 文新一言. */
  readonly misspelt: readonly string[]
}

/** What was read from a text: plain data that goes through JSON unchanged. */
export interface Reading {
  /** The day on which the text was published, where it was given. */
  readonly date?: string
  /** The length of the text in UTF-16 units, which the offsets count. */
  readonly length: number
  readonly quantities: readonly ReadingQuantity[]
  readonly dates: readonly ReadingDate[]
  /** The most often named first. */
  readonly entities: readonly ReadingEntity[]
  readonly statements: readonly Statement[]
  /** The text's own arithmetic that holds, the likeliest first. */
  readonly identities: readonly Identity[]
  /** Reckonings that the text announces and that do not come out. */
  readonly mismatches: readonly Identity[]
  /** What evidence says of the statements. */
  readonly comparisons: readonly Comparison[]
}
