import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { skipSpaces } from '../extract/readTail.js'
import { isDigit } from '../text/isDigit.js'
import type { DateParts } from './DateParts.js'
import { wholeSmall } from './wholeSmall.js'

/** 季度, 季 after 第, with 初 or 末 behind. */
const afterQuarter = (cur: Cursor, p: DateParts, quarter: number, at: number): number => {
  const { text } = cur
  const c = text.charAt(at)
  if (has('末底初', c)) {
    p.month = c === '初' ? quarter * 3 - 2 : quarter * 3
    p.approx = true
    return at + 1
  }
  p.part = 32 + quarter
  return at
}

/** 第三季度, 三季度, 3季度, Q3, 首季 at `at`; 0 for none. */
export const readQuarter = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = at
  if (has('Qq', text, i)) {
    const q = text.charCodeAt(i + 1) - 48
    const next = text.charCodeAt(i + 2)
    return q >= 1 && q <= 4 && !isDigit(next) && !(next >= 65 && next <= 122) && !has('量', text, i + 2) ? afterQuarter(cur, p, q, i + 2) : 0
  }
  if (text.startsWith('首季', i)) return afterQuarter(cur, p, 1, has('度', text, i + 2) ? i + 3 : i + 2)
  const ordinal = has('第', text, i)
  if (ordinal) i = skipSpaces(text, i + 1)
  const end = wholeSmall(cur, i, 4)
  if (end === 0) return 0
  const quarter = lowOf(cur.scan)
  let to = skipSpaces(text, end)
  if (ordinal && has('个', text, to) && has('季', text, to + 1)) to++
  // 第一财季
  if (has('财', text, to) && has('季', text, to + 1)) return afterQuarter(cur, p, quarter, to + 2)
  if (!has('季', text, to)) return 0
  if (has('度', text, to + 1)) return afterQuarter(cur, p, quarter, to + 2)
  // 第二季营收, but the second season of a series is none
  const business = ordinal && !/^(?:开播|上线|播|剧|节目|大结局|收官|》|」|集|主题|正式|选手|导师)/.test(text.slice(to + 1, to + 4)) && !has('》」剧', text, at - 1)
  return business || p.year === p.year ? afterQuarter(cur, p, quarter, to + 1) : 0
}
