import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { skipSpaces } from '../extract/readTail.js'
import type { DateParts } from './DateParts.js'
import { readClock } from './readClock.js'
import { weekdayAt } from './weekday.js'

/** A clock time may follow a day. */
export const afterDay = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = at
  if (has('的,', text, i) && has(' ', text, i + 1)) i++
  if (has('T', text, i)) i++
  // 6月1日周六
  if (weekdayAt(cur, i) > 0 && p.day > 0) at = i = cur.mark
  // 6月25日（星期六）上午7时
  else if (has('（(', text, i)) i += /^.(?:周|星期|礼拜)?[一二三四五六日][）)]/.exec(text.slice(i, i + 6))?.[0].length ?? 0
  const end = readClock(cur, p, skipSpaces(text, i), false)
  return end > 0 ? end : at
}
