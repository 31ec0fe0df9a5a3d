import type { Cursor } from '../extract/Cursor.js'
import { pushDate } from '../extract/push.js'
import { skipSpaces } from '../extract/readTail.js'
import type { DateModifier } from '../extract/Mention.js'
import { dateHedgeAfter, dateHedgeBefore } from './dateHedge.js'
import { type DateParts, resetParts } from './DateParts.js'
import { edtf } from './edtf.js'
import { readClock } from './readClock.js'
import { has } from '../extract/has.js'

/** 约下午4点, 截至19点, 六点以前: what a hedge before or after says. */
const hedged = (cur: Cursor, start: number, end: number): DateModifier => {
  const before = dateHedgeBefore(cur, start, end)
  return before === 'exact' ? dateHedgeAfter(cur, end, false) : before
}

/** Writes down the clock time in `p`, and the second one of 9点至17点, which an afternoon before it makes one of the afternoon too. */
export const pushClock = (cur: Cursor, p: DateParts, start: number, end: number): number => {
  const { text } = cur
  pushDate(cur, start, end, edtf(p), p.about ? 'about' : hedged(cur, start, end), 'clock')
  cur.done = end
  const joint = skipSpaces(text, end)
  if (!has('至到-–—~', text, joint)) return end
  const from = skipSpaces(text, joint + 1)
  const { hour } = p
  resetParts(p)
  const to = readClock(cur, p, from, false)
  if (to === 0) return end
  if (p.hour < hour && p.hour < 12 && p.hour + 12 > hour) p.hour += 12
  pushDate(cur, from, to, edtf(p), hedged(cur, from, to), 'clock')
  cur.done = to
  return to
}
