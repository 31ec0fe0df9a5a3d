import type { Modifier } from '@wanyi/quantity'
import type { Part } from './statements/Statement.js'

/** A number found in a text, with its unit, bounds and hedge: a `Quantity` of `@wanyi/quantity` with the words that state it. */
export interface ReadingQuantity extends Part {
  readonly kind: string
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly per?: string
  readonly modifier: Modifier
  readonly digits?: number
}
