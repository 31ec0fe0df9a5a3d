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
  readonly type: string
  readonly searched?: string
  readonly evidence: readonly {
    readonly verdict: string
    readonly value?: number
    readonly unit?: string
    readonly time?: string
    readonly quote?: string
    readonly note: string
    readonly source: CitedSource
  }[]
  readonly arithmetic?: { readonly formula: string, readonly low: number, readonly high: number, readonly holds: boolean, readonly note?: string }
}

/** A series as a chart and a table show it. */
export interface SeriesView {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly formula?: string
  readonly points: readonly { readonly time: string, readonly value: number, readonly status: string, readonly note?: string, readonly source: CitedSource }[]
}
