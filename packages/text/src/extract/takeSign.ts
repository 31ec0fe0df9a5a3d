import { negateAmount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

const isWord = (c: number): boolean => isDigit(c) || isLetter(c)

/** Where a numeral at `start` begins with its sign: `start` itself without one. A hyphen after a letter or digit is no minus. */
const signedStart = (cur: Cursor, start: number): number => {
  const { text } = cur
  let i = start
  if (i > cur.done && text.charCodeAt(i - 1) === 32 && has('负-', text, i - 2) && i - 2 >= cur.done && text.charAt(i - 2) !== '-') i--
  if (text.charAt(i - 1) === '的' && has('负', text, i - 2) && i - 2 >= cur.done) return i - 2
  const sign = text.charAt(i - 1)
  if (i <= cur.done || i <= cur.sentence - 1) return start
  if (sign === '负') return has('正担肩抱欺辜自胜背', text, i - 2) ? start : i - 1
  if (sign === '下' && text.charAt(i - 2) === '零' && i - 2 >= cur.done) return i - 2
  if (!has('-−﹣', sign)) return start
  const before = text.charCodeAt(i - 2)
  if (i >= 2 && (isWord(before) || before === 45 || before === 0x2212 || before === 0xff0d || before === 41 || before === 0x2e || before === 37)) return start
  if (i - 1 < cur.done) return start
  return i - 1
}

/** Gives the amount in `cur.a`, whose numeral starts at `at`, the sign before it, and its start; `start` where it has none. */
export const takeSign = (cur: Cursor, at: number, start: number): void => {
  const { a } = cur
  const sign = signedStart(cur, at)
  a.start = sign < at ? sign : start
  if (sign < at) negateAmount(a)
}
