import type { Edtf, Modifier } from '@wanyi/quantity'

interface Span {
  /** UTF-16 offset of the first unit. */
  readonly start: number
  /** UTF-16 offset after the last unit. */
  readonly end: number
  /** The core as it stands: `text.slice(start, end)`. */
  readonly text: string
  /** With option `explain`: the rule that made the mention. */
  readonly rule?: string
}

/** A quantity: money, a share, a multiple, a count, a measure, a duration, an age, a place in an order, or a plain number. */
export interface QuantityMention extends Span {
  readonly kind: 'money' | 'percent' | 'multiple' | 'count' | 'measure' | 'duration' | 'age' | 'ordinal' | 'number'
  readonly low: number
  readonly high: number
  /** ISO 4217 code, UCUM code, `1` for a fraction, `x` for a multiple, a classifier as written, or `''`. */
  readonly unit: string
  readonly modifier: Modifier
  /** Significant digits stated; of a range the larger. */
  readonly digits: number
  /** What one unit is counted per, for a rate. */
  readonly per?: string
  /** With option `exact`: the bounds as decimal strings. */
  readonly lowExact?: string
  readonly highExact?: string
}

/** What a hedge says of a date, besides what it says of a quantity. */
export type DateModifier = Modifier | 'before' | 'after' | 'since' | 'until'

/** A date (or a clock time on its own, kind `time`) as an EDTF string. */
export interface DateMention extends Span {
  readonly kind: 'date' | 'time'
  readonly low: null
  readonly high: null
  readonly unit: ''
  readonly modifier: DateModifier
  readonly date: Edtf
}

/** A name of the lexicon. */
export interface NameMention extends Span {
  readonly kind: 'entity'
  readonly low: null
  readonly high: null
  readonly unit: ''
  readonly modifier: 'exact'
  readonly id: string
}

/** What `extract` finds; `kind` tells which fields there are. */
export type Mention = QuantityMention | DateMention | NameMention

export type MentionKind = Mention['kind']
