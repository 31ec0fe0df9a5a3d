import type { CatalogEntry, CatalogInput, Subject } from '@wanyi/economics/catalog'

/** One input as a formula page shows it: texts in the language of the page, symbols rendered. */
export interface FormulaInput {
  readonly name: string
  readonly symbolHtml: string
  readonly unit: string
  readonly description: string
  readonly domain: string
  readonly default: number | readonly number[]
  readonly optional: boolean
  readonly list: boolean
  /** The record of the dataset that the default comes from, as `collection/id`. */
  readonly record?: string
  /** Bounds of the slider, in `unit`; absent for a list. */
  readonly slider?: { readonly low: number, readonly high: number, readonly log: boolean, readonly whole: boolean } | undefined
}

/** A place in a source. */
export interface FormulaSource {
  readonly title: string
  readonly authors: string
  readonly year?: number
  readonly url?: string
  readonly where?: string
}

/** A published case: its inputs as code, what the source prints, what the function gives. */
export interface FormulaExample {
  readonly call: string
  readonly expected: number
  readonly computed: number
  readonly source: FormulaSource
}

/** A row of the published cases that the tests reproduce, as text. */
export interface FormulaCase {
  readonly inputs: string
  readonly printed: string
  readonly computed: string
  readonly source: FormulaSource
}

/** All that the page of one formula shows, in one language, made while the site is built. */
export interface FormulaPageData {
  readonly id: string
  readonly subject: Subject
  readonly title: string
  readonly explanation: string
  readonly latexHtml: string
  readonly inputs: readonly FormulaInput[]
  readonly output: { readonly symbolHtml: string, readonly unit: string, readonly description: string }
  readonly assumptions: readonly string[]
  readonly sources: readonly FormulaSource[]
  readonly examples: readonly FormulaExample[]
  readonly cases: readonly FormulaCase[]
  /** The value at the defaults. */
  readonly result: number
  /** By what share the inputs may vary around their defaults at the same time; 0 where none may. */
  readonly variation: number
  /** The part of the catalogue entry that `evaluate` and `interval` read. */
  readonly entry: {
    readonly id: string
    readonly inputs: readonly CatalogInput[]
    readonly output: CatalogEntry['output']
    readonly form?: CatalogEntry['form']
    readonly exponents?: CatalogEntry['exponents']
    readonly monotone?: CatalogEntry['monotone']
  }
}

/** A line of the list of formulas. */
export interface FormulaLink {
  readonly id: string
  readonly subject: Subject
  readonly title: string
  readonly explanation: string
}
