import { formatQuantity } from '@wanyi/quantity'
import type { Mention } from '@wanyi/text'
import { modifierLabel } from './kindLabels'

/** A mention for people, in the language of the page, and its bounds as plain numbers. */
export interface MentionReading {
  readonly reading: string
  readonly plain: string
}

/** Up to 15 significant digits, without groups, so that it can be pasted into code. */
const plainNumber = (value: number): string => Math.abs(value) >= 1e16 ? value.toExponential() : String(value)

export const readMention = (mention: Mention, lang: 'en' | 'zh'): MentionReading => {
  const hedge = mention.modifier === 'exact' ? '' : `${modifierLabel(mention.modifier)} `
  if (mention.kind === 'entity') return { reading: mention.id, plain: mention.id }
  if (mention.low === null) return { reading: `${hedge}${mention.date}`, plain: `${hedge}${mention.date}` }
  const unit = [mention.unit === '1' ? '' : mention.unit, mention.per].filter(Boolean).join(' / ')
  const bounds = mention.low === mention.high ? plainNumber(mention.low) : `${plainNumber(mention.low)} … ${plainNumber(mention.high)}`
  return { reading: formatQuantity(mention, { lang }), plain: unit ? `${bounds} ${unit}` : bounds }
}
