import type { DomainName } from './domains.js'

/** A text in the two languages of the catalogue. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** Where a formula or a figure comes from. */
export interface CatalogSource {
  readonly id: string
  readonly title: string
  readonly authors: string
  readonly year?: number
  /** Absent only for a book or an article that was read offline. */
  readonly url?: string
}

/** A place in a source: a page, a table, a section. */
export interface Citation {
  readonly source: CatalogSource
  readonly where?: string
}

/** What a formula takes: plain numbers by name; a list where the entry says `list`; `undefined` only for an optional input. */
export type FormulaInputs = Readonly<Record<string, number | readonly number[] | undefined>>

/** One input of a formula. */
export interface CatalogInput {
  /** The name in the object that the function takes. */
  readonly name: string
  /** The symbol in `latex`. */
  readonly symbol: string
  /**
   * A unit string of `@wanyi/quantity`, in which `¤` stands for the currency that all money inputs of one call share; as there, `1` is a fraction
   * (printed as percent), `x` a multiple, and the empty string a plain number.
   */
  readonly unit: string
  readonly description: Bilingual
  readonly domain: DomainName
  /** A sensible value to start from, in `unit`; for an optional input the value that the function itself takes. */
  readonly default: number | readonly number[]
  /** The dataset record that the default comes from, as `collection/id`. */
  readonly defaultRecord?: string
  /** The function fills it in with `default` when it is left out. */
  readonly optional?: true
  /** The input is a list of numbers, each in `unit` and `domain`. */
  readonly list?: true
  /** Only the ratio to the other inputs that say so counts: any unit will do, the same for all of them. `unit` is that of a plain number. */
  readonly anyUnit?: true
}

/** What a formula gives. */
export interface CatalogOutput {
  readonly symbol: string
  readonly unit: string
  readonly description: Bilingual
  /** The result is in the unit that the inputs with `anyUnit` share. */
  readonly anyUnit?: true
}

/** A worked example. Its expected value comes from the source, never from the function. */
export interface CatalogExample {
  readonly inputs: FormulaInputs
  readonly expected: number
  /** How far the function may be from the printed value: relative, absolute, or both with either sufficing. */
  readonly tolerance: { readonly rel?: number; readonly abs?: number }
  readonly source: Citation
}

/** The folders of the package, which are also the chapters of the catalogue. */
export type Subject =
  | 'revenue' | 'funding' | 'training' | 'inference' | 'hardware' | 'growth' | 'market' | 'deployment' | 'valuation' | 'reliability'

/** One formula with all that a page, a calculator or a checker needs to know of it. */
export interface CatalogEntry {
  /** The name of the exported function. */
  readonly id: string
  readonly subject: Subject
  readonly title: Bilingual
  readonly explanation: Bilingual
  readonly inputs: readonly CatalogInput[]
  readonly output: CatalogOutput
  readonly latex: string
  readonly assumptions: readonly Bilingual[]
  readonly sources: readonly Citation[]
  readonly examples: readonly CatalogExample[]
  /**
   * `product`: a constant times a product of powers of the inputs, the powers in `exponents`.
   * `linear`: a constant plus a sum of constants times inputs (an input that is a list counts each of its members).
   */
  readonly form?: 'product' | 'linear'
  /** For `product`: the power of each input; an input that is not named has power 1. */
  readonly exponents?: Readonly<Record<string, number>>
  /**
   * For every input that is named: `1` where the result never falls as it rises, `-1` where it never rises, over the whole domain.
   * An interval of inputs has guaranteed bounds at its corners when each input that is not a single value is named.
   */
  readonly monotone?: Readonly<Record<string, 1 | -1>>
  /** The function itself. */
  formula(inputs: FormulaInputs): number
}
