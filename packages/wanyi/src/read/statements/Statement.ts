import type { ReadingQuantity } from '../ReadingQuantity.js'

/** Words of the text that fill one part of a statement. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a text says of something: who, what, how much, when, and who says so. */
export interface Statement {
  /** From the first to the last of its parts that stand in the sentence of the quantity. */
  readonly start: number
  readonly end: number
  /** Who or what it is said of; `carried` where an earlier sentence named it. */
  readonly subject?: Part & { readonly id: string; readonly carried: boolean }
  /** Other entities in the same sentence, such as the company that is invested in. */
  readonly others: readonly string[]
  readonly metric: Part & { readonly id: string; readonly en: string; readonly zh: string }
  /** Of a growth or a decline: of what, where the sentence names it. */
  readonly of?: Part & { readonly id: string; readonly en: string; readonly zh: string }
  /** How much; absent for an event, of which only the date is stated. */
  readonly quantity?: ReadingQuantity
  /** When, as EDTF; `carried` where an earlier sentence of the paragraph stated it. */
  readonly time?: Part & { readonly date: string; readonly carried: boolean }
  /** The sentence supposes (假设, 如果) and does not state. */
  readonly hypothetical?: true
  /** Whom the text gives as the source. */
  readonly attribution?: Part
}
