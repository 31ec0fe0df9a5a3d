import { afterPredicate, alone, tallied } from './bareKind.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { isRank } from './isRank.js'
import { skipSpaces } from './readTail.js'
import { saidToBe } from './saidToBe.js'
import { leftHedges } from '../lexicon/hedges.js'

/** A lone digit between two characters of words, with none of the words before it that make it a number: most digits of a text that are none. */
export const isHopeless = (cur: Cursor, start: number, end: number): boolean => {
  const { text } = cur
  let from = start
  while (from > cur.sentence && from > start - 3 && text.charCodeAt(from - 1) === 32) from--
  const to = skipSpaces(text, end)
  if (to >= cur.n || from <= cur.sentence || has('大', text, end) || tallied(text, end) || has('负下', text, from - 1)) return false
  const before = text.charCodeAt(from - 1)
  return text.charCodeAt(to) >= 48 && before >= 48 && leftHedges().get(before) === undefined
    && !afterPredicate(cur, start) && !saidToBe(cur, start) && !isRank(cur, start) && !alone(cur, start, end)
}
