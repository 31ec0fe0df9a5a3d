import { modifiers, type Modifier } from '@wanyi/quantity'
import type { MentionLike } from './MentionLike.js'
import type { ReadingQuantity } from './ReadingQuantity.js'

const isModifier = (modifier: MentionLike['modifier']): modifier is Modifier => (modifiers as readonly string[]).includes(modifier)

/** The quantity that a mention states, `undefined` where it states a date or a name. */
export const quantityOf = ({ start, end, text, kind, low, high, unit, per, modifier, digits }: MentionLike): ReadingQuantity | undefined =>
  typeof low === 'number' && typeof high === 'number' && isModifier(modifier)
    ? { start, end, text, kind, low, high, unit: unit ?? '', ...(per === undefined ? {} : { per }), modifier, ...(digits === undefined ? {} : { digits }) }
    : undefined
