import { type Cursor, drop } from './Cursor.js'
import { has } from './has.js'
import { judge } from './judge.js'
import { readRange } from './readRange.js'
import { readSymbolTail } from './readSymbolTail.js'
import { readTail } from './readTail.js'
import { readMultiple } from '../quantity/readMultiple.js'
import { readRatio } from '../quantity/readRatio.js'
import { readScientific } from '../quantity/readScientific.js'
import { readFenzhi, readMixed, readTenths } from '../quantity/readShare.js'
import { readUnitOfFraction } from '../quantity/readUnitOfFraction.js'
import { scoreEnd } from '../quantity/scoreEnd.js'

/** 四分之一决赛: a round of a tournament. */
const FINALS = /^分之[一二三四五六七八九十]{1,2}决赛/

/** The end of a name of letters and figures that goes on at `from`. */
const nameEnd = ({ text, n }: Cursor, from: number): number => {
  let i = from
  while (i < n && /[A-Za-z0-9.+-]/.test(text.charAt(i)) && i < from + 40) i++
  return i
}

/**
 * Reads what the numeral of `cur.a`, found at `at`, is a part of (a fraction, a ratio, a number with a unit, a range), then judges the whole. `symbol` is the
 * currency whose sign stands before it. Returns the offset after what was read or dropped.
 */
export const readAmount = (cur: Cursor, at: number, symbol: string): number => {
  const { text, a } = cur
  const plain = symbol === ''
  if (plain && has('分', text, a.numeral) && FINALS.test(text.slice(a.numeral, a.numeral + 6))) return drop(cur, a.start, a.numeral + 5, 'name')
  readScientific(cur, a)
  if (plain && (readFenzhi(cur, a) || readMixed(cur, a) || readRatio(cur, a))) {
    if (a.rule === 'fraction') readUnitOfFraction(cur, a)
  } else if (!plain || !readTenths(cur, a) && !readMultiple(cur, a)) {
    a.kind = ''
    if (plain) readTail(cur, a)
    else readSymbolTail(cur, a, symbol)
    if (a.rule === 'name') return drop(cur, a.start, nameEnd(cur, a.end), 'name')
  }
  if (a.rule !== 'ratio' && !readRange(cur, a)) {
    const score = scoreEnd(cur, a)
    if (score > 0) return drop(cur, a.start, score, 'score')
  }
  return judge(cur, at)
}
