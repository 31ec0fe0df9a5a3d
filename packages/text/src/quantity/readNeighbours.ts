import { takeNumeral } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { readTail } from '../extract/readTail.js'
import { readNumeral } from '../numeral/readNumeral.js'

const DIGITS = '二三四五六七八九'

/**
 * Two neighbouring digits with 、 between (六、七个, 七、八百人, 6、7千元: six to seven), and 好 inside a numeral (十好几万: as 十几万). The numeral from `at` to
 * `end` was just read. Returns whether `cur.a` holds the amount with its unit; if not, the numeral at `at` is read anew.
 */
export const readNeighbours = (cur: Cursor, at: number, end: number, start: number): boolean => {
  const { text, a, scan } = cur
  const digit = end - at === 1 && has('、', text, end) && !has('第、', text, at - 1) ? `${DIGITS}2345678`.indexOf(text.charAt(at)) : -1
  if (digit >= 0 ? text.charAt(end + 1) !== `${DIGITS}23456789`.charAt(digit + 1) : !(has('好', text, end) && has('十', text, end - 1) && has('几', text, end + 1))) return false
  const joined = digit < 0 ? `${text.slice(at, end)}几` : DIGITS.slice(digit % 8, digit % 8 + 2)
  const to = readNumeral(joined + text.slice(end + 2, end + 9), 0, scan, cur.set.stop)
  takeNumeral(a, scan, start)
  a.numeral = a.end = at + to + 1
  readTail(cur, a)
  if (scan.vague && (to > 2 || a.kind !== '') && !has('期届组年月日号级楼节章条款季班层代栋', text, a.numeral)) return true
  numeralAt(cur, at)
  return false
}
