import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { skipSpaces } from '../extract/readTail.js'
import type { DateParts } from './DateParts.js'
import { wholeSmall } from './wholeSmall.js'

/** 前三季度, 头八个月, 前11个月: the first months of a year. */
export const readFirstMonths = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  const c = text.charAt(at)
  if (!has('前头首', c)) return 0
  const end = wholeSmall(cur, skipSpaces(text, at + 1), 12)
  if (end === 0) return 0
  const n = lowOf(cur.scan)
  // 头一个月 is as long as that
  if (n < 2) return 0
  let i = skipSpaces(text, end)
  const counted = has('个', text, i)
  if (counted) i++
  if (text.startsWith('季度', i) && n <= 4) { p.firstMonths = n * 3; return i + 2 }
  if (has('季', text, i) && n <= 4 && !counted) { p.firstMonths = n * 3; return i + 1 }
  if (has('月', text, i) && (counted || c !== '头' || p.year === p.year)) { p.firstMonths = n; return i + 1 }
  return 0
}
