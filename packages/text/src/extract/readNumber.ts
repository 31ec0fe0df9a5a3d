import { takeNumeral } from './Amount.js'
import { type Cursor, drop } from './Cursor.js'
import { cutAtWideComma } from './cutAtWideComma.js'
import { followsNothing } from './followsNothing.js'
import { has } from './has.js'
import { identifierEnd } from './identifierEnd.js'
import { isBunch } from './isBunch.js'
import { isHopeless } from './isHopeless.js'
import { judge } from './judge.js'
import { nameBefore } from './nameBefore.js'
import { numeralAt } from './numeralAt.js'
import { numeralBeforeOne } from './numeralBeforeOne.js'
import { readAmount } from './readAmount.js'
import { readNumeralWord } from './readNumeralWord.js'
import { readPointFive } from './readPointFive.js'
import { takeSign } from './takeSign.js'
import { readDate } from '../date/readDate.js'
import { MAX_LENGTH } from '../numeral/NumeralScan.js'
import { skipRun } from '../numeral/skipRun.js'
import { readDividend } from '../quantity/readDividend.js'
import { readEighty } from '../quantity/readEighty.js'
import { readNeighbours } from '../quantity/readNeighbours.js'
import { readSpacedTenths } from '../quantity/readSpacedTenths.js'

/**
 * Reads the quantity or date that starts with the numeral at `at`. `symbol` is the currency whose sign stands before it, from `start` on.
 * Returns the offset after what was read or dropped; always more than `at`.
 */
export const readNumber = (cur: Cursor, at: number, start: number, symbol: string): number => {
  const { text, a, scan } = cur
  const plain = symbol === ''
  const word = readNumeralWord(cur, at, symbol)
  if (word > 0) return word
  const end = numeralBeforeOne(cur, at)
  if (end === at) return scan.end - at > MAX_LENGTH ? drop(cur, at, skipRun(text, at), 'too long') : at + 1
  // 参股, 陆家嘴: a formal digit alone is none
  if (end - at === 1 && has('参伍陆', text, at) && !has('月角分元圆', text, end)) return end
  if (!plain) cutAtWideComma(cur, at, end)
  const dividend = readDividend(cur, at, end)
  if (dividend > 0) return dividend
  if (plain && (readSpacedTenths(cur, start, end) || readNeighbours(cur, at, end, start))) return judge(cur, at)
  // a single digit that nothing belongs to is nearly always part of a word: only the rules for bare numerals look at it
  const lone = plain && end - at === 1 && !scan.vague && !(cur.done === at - 1 && has('、', text, cur.done)) && followsNothing(cur, end)
  if (lone && isHopeless(cur, at, end)) return drop(cur, at, end, 'bare numeral')
  takeNumeral(a, scan, start)
  if (scan.implicit) {
    readEighty(cur, a, at, end)
    if (end - at === 1 && isBunch(cur, end)) a.numeral++
  }
  if (plain) {
    const decimal = readPointFive(cur, at)
    if (decimal > 0) return decimal
    const name = lone ? 0 : nameBefore(cur, at, end)
    if (name > 0) return drop(cur, at, name, 'name')
    const id = scan.arabic || scan.run > 2 ? identifierEnd(cur, at, end) : 0
    if (id > 0) return drop(cur, at, id, 'identifier')
    const date = lone ? 0 : readDate(cur, at, end)
    if (date > 0) return date
    // the date reader may have read numerals of its own
    if (scan.end !== end) { numeralAt(cur, at); takeNumeral(a, scan, start) }
    takeSign(cur, at, start)
  }
  return lone ? judge(cur, at) : readAmount(cur, at, symbol)
}
