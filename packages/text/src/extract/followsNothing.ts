import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { isBunch } from './isBunch.js'
import { AFTER_NOUN, skipSpaces } from './readTail.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { numeralCodes, UNIT } from '../numeral/numeralCodes.js'
import { isDigit } from '../text/isDigit.js'

/** 十 to 兆. */
const isPower = (c: number): boolean => {
  const code = numeralCodes()[c]!
  return code > UNIT && code <= UNIT + 12
}

/** Is what follows the one character of a numeral, after spaces, no unit and no joint? A digit counts where it may be of a fraction (4 6/3). */
export const followsNothing = (cur: Cursor, end: number): boolean => {
  const { text, set } = cur
  if (isBunch(cur, end)) return false
  const at = skipSpaces(text, end)
  const c = text.charCodeAt(at)
  if (set.follow[c] === 1) return isPower(c) && !startsWord(set.suffixes, text, at)
  if (at === end) return !(isDigit(text.charCodeAt(end - 1)) && has(AFTER_NOUN, text, at))
  let i = at
  while (i < at + 9 && isDigit(text.charCodeAt(i))) i++
  return i === at || !has('/', text, i)
}
