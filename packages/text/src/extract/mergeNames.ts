import type { Lexicon } from '@wanyi/quantity'
import { findEntities } from '../entity/findEntities.js'
import type { Mention } from './Mention.js'

/** Names and quantities in one list; a name wins over a quantity that it overlaps, unless the quantity encloses it. */
export const mergeNames = (mentions: Mention[], text: string, lexicon: Lexicon, explain: boolean): Mention[] => {
  const names = findEntities(text, lexicon)
  if (names.length === 0) return mentions
  const out: Mention[] = []
  let k = 0
  for (const { start, end, id } of names) {
    while (k < mentions.length && mentions[k]!.end <= start) out.push(mentions[k++]!)
    const over = mentions[k]
    if (over && over.start <= start && over.end >= end && over.end - over.start > end - start) continue
    while (k < mentions.length && mentions[k]!.start < end) k++
    out.push({ start, end, text: text.slice(start, end), kind: 'entity', low: null, high: null, unit: '', modifier: 'exact', id, ...(explain && { rule: 'name' }) })
  }
  while (k < mentions.length) out.push(mentions[k++]!)
  return out
}
