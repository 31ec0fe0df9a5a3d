import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralAt } from '../extract/numeralAt.js'
import { afterDay } from './afterDay.js'
import { type DateParts, resetParts } from './DateParts.js'
import { readClock } from './readClock.js'
import { readIso } from './readIso.js'
import { readPeriod } from './readPeriod.js'
import { readPoint } from './readPoint.js'
import { readRelative } from './readRelative.js'

const WEEKDAYS = '一二三四五六日'

/** Reads the second part `q` of a range at `at`: what it leaves out it takes from the first, `p`. Returns its end, or 0. */
export const readSecond = (cur: Cursor, p: DateParts, q: DateParts, at: number): number => {
  resetParts(q)
  const iso = readIso(cur.text, at, q)
  if (iso > 0) return afterDay(cur, q, iso)
  const period = p.part > 0 ? readPeriod(cur, q, at) : 0
  if (period > 0) return period
  if (iso < 0) return 0
  // 公元前230年至前221年
  if (p.year <= 0 && has('前', cur.text, at)) {
    const to = numeralAt(cur, at + 1)
    if (to > at + 1 && has('年', cur.text, to) && !cur.scan.vague && cur.scan.loS === '') {
      q.year = 1 - lowOf(cur.scan)
      q.stated = true
      return to + 1
    }
  }
  const relative = readRelative(cur, q, at)
  if (relative > 0) return relative
  // 周三至五, 星期一到四
  const short = p.fixed === p.fixed && p.length === 1 && p.hour < 0 ? WEEKDAYS.indexOf(cur.text.charAt(at) || '!') : -1
  const last = (p.fixed + 3) % 7
  if (short > last && WEEKDAYS[last] === cur.text.charAt(p.end - 1) && !/[\u3400-\u9fff]/.test(cur.text.charAt(at + 1).replace(/[的每为]/, ''))) {
    q.fixed = p.fixed + short - last
    q.length = 1
    return at + 1
  }
  let end = readPoint(cur, q, at)
  if (end === 0 && p.hour >= 0) {
    // 9月21号下午3点到5点: the afternoon goes on
    end = readClock(cur, q, at, false)
    if (end > 0) {
      if (q.hour < p.hour && q.hour < 12 && (q.hour + 12 > p.hour || (q.hour + 12 === p.hour && q.minute > p.minute))) q.hour += 12
      q.year = p.year
      q.month = p.month
      q.day = p.day
      q.fixed = p.fixed
      q.length = p.length
      return end
    }
  }
  if (end === 0 && p.year >= 1900 && p.month === 0 && p.part === 0 && /\d/.test(cur.text.charAt(p.end - 1))) {
    // the second of two years without the word
    q.year = Number(cur.text.slice(at, at + 4))
    q.stated = true
    return at + 4
  }
  if (end === 0 && p.day > 0) {
    // 一月19到20日: the second day is read by readPoint; a bare one is not
    return 0
  }
  return end
}
