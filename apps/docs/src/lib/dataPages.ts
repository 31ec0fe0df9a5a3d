/** A source as the pages cite it. */
export interface CitedSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly published?: string
}

/** A claim as its entry on the page of claims shows it, in one language. */
export interface ClaimView {
  readonly id: string
  readonly section: string
  readonly statement: string
  readonly expression?: string
  readonly verdict: string
  readonly searched?: string
  readonly evidence: readonly {
    readonly verdict: string
    /** The value with its unit, written out. */
    readonly value?: string
    readonly time?: string
    readonly quote?: string
    readonly note: string
    readonly source: CitedSource
  }[]
  readonly arithmetic?: { readonly formula: string, readonly low: number, readonly high: number, readonly holds: boolean, readonly note?: string }
}

/** A claim as its own page shows it. */
export interface ClaimDetail extends ClaimView {
  readonly paragraph: number
  readonly subject: string
  readonly entities: readonly string[]
  readonly value?: string
  readonly time?: string
  readonly type: string
  readonly attribution: string
  readonly derivedFrom: readonly string[]
  /** The claims that rest on this one. */
  readonly supports: readonly string[]
  readonly article: CitedSource
  readonly bibtex: string
  readonly cslJson: string
}

/** What the list of all claims on the page of one needs. */
export interface ClaimLink {
  readonly id: string
  readonly verdict: string
  readonly section: string
}

/** A series as a chart and a table show it. */
export interface SeriesView {
  readonly id: string
  readonly name: string
  /** The English name, by which it is cited. */
  readonly title: string
  readonly unit: string
  readonly formula?: string
  readonly sourceIds: readonly string[]
  readonly points: readonly {
    readonly time: string
    readonly value: number
    readonly status: string
    readonly vintage?: string
    readonly note?: string
    readonly source: CitedSource
    /** Of several values for one time, the one that counts. */
    readonly shown: boolean
  }[]
}

/** What the dataset knows and what it rests on. */
export interface CoverageView {
  readonly fields: readonly {
    readonly kind: string
    readonly field: string
    readonly known: number
    readonly unknown: number
    readonly undisclosed: number
    /** Of the unknown, how many were looked for in vain. */
    readonly searched: number
  }[]
  /** The records of each kind by the best kind of source behind them. */
  readonly standing: readonly { readonly kind: string, readonly records: number, readonly counts: Readonly<Record<string, number>> }[]
}

/** A table of the exports, with its files. */
export interface ExportedTable {
  readonly name: string
  readonly columns: number
  readonly rows: number
  readonly files: readonly { readonly format: 'csv' | 'jsonl' | 'parquet', readonly path: string, readonly bytes: number }[]
}
