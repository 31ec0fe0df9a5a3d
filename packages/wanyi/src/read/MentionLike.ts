import type { DateModifier } from '@wanyi/text'

/**
 * What the reader needs of a mention: the shape that `extract` of `@wanyi/text` yields, without its union of kinds,
 * so that the search for identities can be tried on figures from elsewhere.
 */
export interface MentionLike {
  /** UTF-16 offset of the first unit. */
  readonly start: number
  /** UTF-16 offset after the last unit. */
  readonly end: number
  /** The core as it stands in the text. */
  readonly text: string
  readonly kind: string
  readonly low?: number | null
  readonly high?: number | null
  readonly unit?: string
  readonly modifier: DateModifier
  readonly digits?: number
  readonly per?: string
  readonly date?: string
  readonly id?: string
}
