import type { Lexicon } from '@wanyi/quantity'
import type { NameMention } from '../extract/Mention.js'
import { requireText } from '../text/requireText.js'
import { compileLexicon, type CompiledLexicon, type CompileLexiconOptions } from './compileLexicon.js'
import { nameBoundary } from './nameBoundary.js'

/** A name of the lexicon in the text, in the shape that all mentions have, with the type of its entry where it has one. */
export interface EntityMention extends NameMention {
  readonly type?: string
}

/** The end of the longest name that starts at `start`, ends at `limit` at the latest and stands on its own; `start` where there is none. */
export const longestName = (lexicon: CompiledLexicon, text: string, start: number, limit: number): number => {
  const { classes, edgeStart, edgeClass, edgeNode, name } = lexicon
  let node = lexicon.first[classes[text.charCodeAt(start)]!]!
  let longest = start
  for (let at = start + 1; node !== 0; at++) {
    if (name[node]! >= 0 && nameBoundary(text, start, at)) longest = at
    if (at >= limit) break
    const cls = classes[text.charCodeAt(at)]!
    let low = edgeStart[node]!
    let high = edgeStart[node + 1]!
    while (high - low > 4) {
      const middle = (low + high) >> 1
      if (edgeClass[middle]! > cls) high = middle
      else low = middle
    }
    while (low < high && edgeClass[low] !== cls) low++
    node = low < high ? edgeNode[low]! : 0
  }
  return longest
}

const entryAt = (lexicon: CompiledLexicon, text: string, start: number, end: number): number => {
  const { classes, edgeStart, edgeClass, edgeNode, name } = lexicon
  let node = 0
  for (let at = start; at < end; at++) {
    let edge = edgeStart[node]!
    while (edgeClass[edge] !== classes[text.charCodeAt(at)]) edge++
    node = edgeNode[edge]!
  }
  return name[node]!
}

const mention = (lexicon: CompiledLexicon, text: string, start: number, end: number): EntityMention => {
  const entry = entryAt(lexicon, text, start, end)
  const type = lexicon.types[entry]
  const id = lexicon.ids[entry]!
  const found: NameMention = { start, end, text: text.slice(start, end), kind: 'entity', low: null, high: null, unit: '', modifier: 'exact', id }
  return type === undefined ? found : { ...found, type }
}

/**
 * Every name of the lexicon in the text, in one pass, sorted and free of overlaps. At each place the longest name wins; where two names overlap
 * the longer one wins, and the earlier one shrinks to the longest name that still fits before it (of names equally long the earlier one stays).
 * Full-width letters and digits match half-width ones. Latin names stand on their own: GPT-4 is not found in GPT-4o or GPT-4.5, OpenAI is
 * found in OpenAI的; names in Chinese characters are found anywhere.
 *
 * @throws WanyiError `NOT_A_TEXT` for a text that is no string, `INVALID_LEXICON` (with the path of the entry) for names that are no list of strings.
 * @example
 * const lexicon = [{ id: 'openai', names: ['OpenAI'], type: 'organization' }, { id: 'gpt-4', names: ['GPT-4', 'ＧＰＴ４'] }]
 * findEntities('OpenAI的GPT-4，不是GPT-4o', lexicon).map(({ id, start, end }) => [id, start, end]) // → [['openai', 0, 6], ['gpt-4', 7, 12]]
 * findEntities('用openai', lexicon, { ignoreCase: true }) // → [{ start: 1, end: 7, id: 'openai', type: 'organization', … }]
 */
export const findEntities = (text: string, lexicon: Lexicon, options?: CompileLexiconOptions): EntityMention[] => {
  requireText(text)
  const compiled = compileLexicon(lexicon, options)
  const { classes, first } = compiled
  const found: EntityMention[] = []
  const { length } = text
  for (let start = 0; start < length;) {
    if (first[classes[text.charCodeAt(start)]!] === 0) {
      start++
      continue
    }
    const end = longestName(compiled, text, start, length)
    if (end === start) {
      start++
      continue
    }
    let rival = start + 1
    while (rival < end && longestName(compiled, text, rival, length) - rival <= end - start) rival++
    const kept = rival < end ? longestName(compiled, text, start, rival) : end
    if (kept > start) found.push(mention(compiled, text, start, kept))
    start = rival < end ? Math.max(kept, start + 1) : end
  }
  return found
}
