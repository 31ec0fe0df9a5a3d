import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { skipSpaces } from '../extract/readTail.js'
import type { DateParts } from './DateParts.js'
import { isHan } from './isHan.js'
import { readFirstMonths } from './readFirstMonths.js'
import { afterMonth } from './readPoint.js'
import { readQuarter } from './readQuarter.js'
import { wholeSmall } from './wholeSmall.js'

const SEASONS = '春夏秋冬'

/** 初, 中, 底, 末 at the end of a year; a second 年 may stand before (2022年年中). */
const readEdge = (cur: Cursor, p: DateParts, at: number, doubled: boolean): number => {
  const { text } = cur
  const c = text.charAt(at)
  const next = text.charAt(at + 1)
  const free = next === '' || !isHan(text, at + 1)
  if (c === '初') { if (has('中步级衷创始', next) && !has('下新历', text, at + 2) || has('一二三四五六七', next) && !cur.set.suffixes.has(text.charCodeAt(at + 2))) return 0; p.month = 1 }
  else if (c === '中') { if (!doubled && !free && !'的以之到起后前时至'.includes(next) && !/^(?:陆续|正式|开始|完成|推出|发布|上市|投产|交付|进行|启动|达到|再|已|将|就|便|曾)/.test(text.slice(at + 1, at + 3))) return 0; p.month = 6 }
  else if (c === '底') { if (has('层部', next)) return 0; p.month = 12 }
  else if (has('末尾', c)) p.month = 12
  else if (c === '终') { if (!doubled || has('奖总', next)) return 0; p.month = 12 }
  else return 0
  p.approx = true
  return at + 1
}

/** What may follow a year: 年初, 上半年, 第三季度, 春季, 前八月, a month and a day. Returns the end, `at` where nothing follows. */
export const afterYear = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = skipSpaces(text, at)
  const doubled = has('年', text, i) && has('初中底末尾终', text, i + 1)
  const edge = readEdge(cur, p, doubled ? i + 1 : i, doubled)
  if (edge > 0) return edge
  const of = has('的', text, i)
  if (of) i++
  const c = text.charAt(i)
  // 去年本月
  if (text.startsWith('本月', i) && cur.set.refMonth === cur.set.refMonth) { p.month = cur.set.refMonth; return afterMonth(cur, p, i + 2) }
  if (has('上前', c) && text.startsWith('半年', i + 1)) { p.part = 40; return i + 3 }
  if (has('下后', c) && text.startsWith('半年', i + 1)) { p.part = 41; return i + 3 }
  const season = SEASONS.indexOf(c || '!')
  if (season >= 0 && !of && (has('季天', text, i + 1) || !isHan(text, i + 1))) {
    p.part = 21 + season
    return has('季天', text, i + 1) ? i + 2 : i + 1
  }
  const first = readFirstMonths(cur, p, i)
  if (first > 0) return first
  const quarter = readQuarter(cur, p, i)
  if (quarter > 0) return quarter
  if (c === '第') {
    const end = wholeSmall(cur, i + 1, 12)
    if (end > 0 && has('个', text, end) && has('月', text, end + 1)) { p.month = lowOf(cur.scan); return end + 2 }
    return at
  }
  if (text.startsWith('元月', i)) { p.month = 1; return afterMonth(cur, p, i + 2) }
  const end = wholeSmall(cur, i, 12)
  if (end > 0) {
    const j = skipSpaces(text, end)
    const month = lowOf(cur.scan)
    if (has('月', text, j)) { p.month = month; return afterMonth(cur, p, j + 1) }
  }
  return at
}
