import type { Lexicon } from '@wanyi/quantity'

/** A claim with its evidence, as far as the reader needs it: the claims of `@wanyi/dataset` are such. */
export interface KnownClaim {
  readonly id: string
  readonly entities: readonly string[]
  /** What is measured; one that begins with `implied_`, `required_` or `assumed_` is no fact that another figure could contradict. */
  readonly metric: string
  readonly statement: { readonly en: string; readonly zh: string }
  readonly low?: number
  readonly high?: number
  readonly unit?: string
  readonly per?: string
  readonly time?: string
  readonly verdict: 'supported' | 'imprecise' | 'contradicted' | 'unknown'
  readonly evidence: readonly {
    readonly verdict: 'supported' | 'imprecise' | 'contradicted'
    readonly value?: number
    readonly unit?: string
    readonly time?: string
    readonly source: string
    readonly quote?: string
    readonly note: { readonly en: string; readonly zh: string }
  }[]
  readonly searched?: string
  /** The claim computed again from what it rests on. */
  readonly arithmetic?: { readonly holds: boolean; readonly note?: { readonly en: string; readonly zh: string } }
}

/** Something that a text can name, with the name to show and the wrong forms that were seen. */
export interface KnownEntity {
  readonly id: string
  readonly type: string
  readonly name: { readonly en: string; readonly zh: string }
  readonly misspellings: readonly string[]
  /** Ids of what a statement on it may be meant of too: who makes it, what it belongs to. */
  readonly related?: readonly string[]
}

/** A source that evidence refers to by its id. */
export interface KnownSource {
  readonly id: string
  readonly title?: string
  readonly publisher: string
  readonly url?: string
  readonly published?: string
}

/** A value that the dataset has for something: a point of a series, the parameters of a model, the day of a release. */
export interface KnownFigure {
  /** The id of the record that it stands in. */
  readonly id: string
  /** Whom or what it is of. */
  readonly entity: string
  /** The id of one of `metrics`, or of an event: `launch`, `founding`. */
  readonly metric: string
  /** What it is, with the time where it has one. */
  readonly name: { readonly en: string; readonly zh: string }
  /** A number, or the EDTF date of an event. */
  readonly value: number | string
  readonly unit?: string
  readonly per?: string
  /** The time that it holds for, as EDTF; absent where it holds for good. */
  readonly time?: string
  /** The id of its source. */
  readonly source: string
}

/** What a text is held against: names, claims, values and sources. */
export interface ReadingDataset {
  readonly lexicon: Lexicon
  readonly entities: readonly KnownEntity[]
  readonly claims: readonly KnownClaim[]
  readonly figures?: readonly KnownFigure[]
  readonly sources: readonly KnownSource[]
}
