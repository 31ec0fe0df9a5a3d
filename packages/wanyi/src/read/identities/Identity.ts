import type { Operation } from './cues.js'

/** One figure of an identity: the words of the text and what they state. */
export interface IdentityTerm {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly per?: string
}

/**
 * One piece of the text's own arithmetic: a figure that follows from others.
 *
 * `holds`: the computed value agrees with the stated one within the digits stated and the hedge. `off by`: the text announces
 * the reckoning, but the value differs. `unit clash`: the numbers agree, but the units do not (dollars added to yuan).
 */
export interface Identity {
  readonly operation: Operation
  readonly verdict: 'holds' | 'off by' | 'unit clash'
  /** In the words of the text: `1000万人 × 20美元/月 × 12 = 24亿美元`; `≈` where it holds but for rounding, `≠` where it does not. */
  readonly formula: string
  /** In the order of the formula. */
  readonly inputs: readonly IdentityTerm[]
  readonly result: IdentityTerm
  /** A number that the conversion of units brings in: 12 months a year. */
  readonly constant?: { readonly value: number; readonly en: string; readonly zh: string }
  /** In the unit of the result. */
  readonly computed: { readonly low: number; readonly high: number }
  readonly stated: { readonly low: number; readonly high: number }
  /** Computed ÷ stated, where they differ. */
  readonly offBy?: number
  /** Units taken for one another, as `人次≈人`: visits are not persons. */
  readonly caveats: readonly string[]
  /** How likely the text means it, in bits; the list is in its order. */
  readonly score: number
}
