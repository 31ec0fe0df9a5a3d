import type { Part } from '../statements/Statement.js'

/** What is known of a statement: `unknown` where a search found nothing. */
export type Verdict = 'supported' | 'imprecise' | 'contradicted' | 'unknown'

/** A source as a reader needs it. */
export interface ComparisonSource {
  readonly id: string
  /** Absent where the page shows none. */
  readonly title?: string
  readonly publisher: string
  readonly url?: string
  readonly published?: string
}

/** What one source says. */
export interface ComparisonEvidence {
  readonly verdict: Exclude<Verdict, 'unknown'>
  readonly value?: number
  readonly unit?: string
  readonly time?: string
  readonly quote?: string
  /** How source and claim compare, in both languages. */
  readonly note: { readonly en: string; readonly zh: string }
  readonly source: ComparisonSource
}

/** A statement of the text held against a claim of the dataset and the evidence for and against it, or against a value that the dataset has. */
export interface Comparison extends Part {
  /** The index of the statement in the reading. */
  readonly statement: number
  /** The id of the claim; of the series, model or organization where `match` is `record`. */
  readonly claim: string
  /** The claim in the words of the dataset; what the value is of where `match` is `record`. */
  readonly says: { readonly en: string; readonly zh: string }
  /**
   * `same`: the text makes the claim; `about`: it says something else of the same subject and metric, and was held against the evidence
   * itself; `record`: it was held against a point of a series, the parameters or the release of a model, the founding of an organization.
   */
  readonly match: 'same' | 'about' | 'record'
  readonly verdict: Verdict
  readonly evidence: readonly ComparisonEvidence[]
  /** Where a search found nothing: the day of the search. */
  readonly searched?: string
  /** What the dataset says of the calculation behind the claim: whether it comes out, and what it overlooks. */
  readonly arithmetic?: { readonly holds: boolean; readonly note: { readonly en: string; readonly zh: string } }
}
