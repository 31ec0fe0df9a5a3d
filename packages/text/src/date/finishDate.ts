import { type Cursor, drop } from '../extract/Cursor.js'
import type { DateModifier } from '../extract/Mention.js'
import { has } from '../extract/has.js'
import { pushDate } from '../extract/push.js'
import { skipSpaces } from '../extract/readTail.js'
import { dayNumber } from './calendar.js'
import { comesAfter } from './comesAfter.js'
import { dateHedgeAfter, dateHedgeBefore, startsWithFrom } from './dateHedge.js'
import { dateJoint } from './dateJoint.js'
import { type DateParts, dateParts } from './DateParts.js'
import { edtf } from './edtf.js'
import { readHeadless } from './readHeadless.js'
import { readSecond } from './readSecond.js'
import { resolve } from './resolve.js'

const comparable = (p: DateParts): number => (p.fixed === p.fixed ? NaN : p.year)

/** 今年1至8月, 去年一至三季度: an interval of months or quarters right after a year belongs to it. Returns where its first part ends, or `end`. */
const intervalOfYear = (cur: Cursor, p: DateParts, end: number): number => {
  if (p.year !== p.year || p.month > 0 || p.part > 0 || p.firstMonths > 0 || p.span !== '' || p.fixed === p.fixed) return end
  const { year } = p
  const to = readHeadless(cur, p, skipSpaces(cur.text, end))
  if (p.month > 0 || p.part > 0) return to
  p.year = year
  p.day = 0
  p.span = ''
  return end
}

/** 每年3月, 每月15日, 次年3月: no year or month in particular, or the one after the year stated before. */
const recurs = (cur: Cursor, start: number): boolean => has('年月', cur.text, start - 1) && has('每历次翌', cur.text, start - 2) && start - 2 >= cur.sentence

let other: DateParts | undefined

/**
 * Completes the date in `p` that was read from `start` to `end`: a second part of a range, missing years, hedges. Writes it down, and remembers the year for
 * the rest of the sentence. Returns the end; what is no day is dropped.
 */
export const finishDate = (cur: Cursor, p: DateParts, start: number, first: number): number => {
  const { text } = cur
  const end = intervalOfYear(cur, p, first)
  let to = end
  p.end = end
  p.recurring = recurs(cur, start)
  if (p.recurring && p.year !== p.year && has('次翌', text, start - 2) && has('年', text, start - 1)) p.year = cur.year + 1
  const q = other ??= dateParts()
  const between = dateJoint(cur, end)
  if (between !== 0 && p.length <= 1) {
    const at = Math.abs(between)
    let secondEnd = readSecond(cur, p, q, at)
    if (secondEnd > 0 && between < 0 && !/^\s?(?:之?间)/.test(text.slice(secondEnd, secondEnd + 3))) secondEnd = 0
    if (secondEnd > 0 && between < 0 && has('间', text, secondEnd) && has('隔', text, secondEnd + 1)) secondEnd = 0
    if (secondEnd > 0 && p.span !== '' && q.span === '') secondEnd = 0
    if ((p.hour < 0) !== (q.hour < 0)) secondEnd = 0
    // 18世纪60年代至70年代: the second decade is of the same century
    if (/^\d{3}X$/.test(q.span) && /^\d{3}X$/.test(p.span) && /世纪/.test(text.slice(start, end)) && !/世纪/.test(text.slice(at, secondEnd))) q.span = p.span.slice(0, 2) + q.span.slice(2)
    if (secondEnd > 0) {
      q.end = secondEnd
      // missing parts of the second come from the first, those of the first from the reference date
      if (q.year !== q.year && q.span === '' && q.fixed !== q.fixed) {
        if (q.month === 0 && q.day > 0 && p.month > 0) q.month = p.month
        // 12号到3号 ends in the next month
        const over = p.month === 0 && p.day > 0 && q.month === 0 && q.day < p.day
        if (p.year !== p.year && !resolve(cur, p, q)) return drop(cur, start, end, 'no such day')
        if (q.day > 0 && q.month === 0) q.month = p.month
        q.year = p.year
        if (over && p.month > 0) {
          q.month = (p.month % 12) + 1
          if (q.month === 1) q.year++
        }
        const first = p.month * 32 + p.day
        const last = q.month * 32 + q.day
        if (q.year === q.year && q.month > 0 && p.month > 0 && last < first) q.year++
      } else if (p.year !== p.year && p.span === '' && p.fixed !== p.fixed) {
        // 3月至2023年5月: the first part takes the year of the second
        if (p.month > 0 || p.part > 0) p.year = q.year
      }
      if (p.month === 0 && p.day > 0 && q.month > 0) p.month = q.month
      // 下周日至周三: the Wednesday after it
      if (p.fixed === p.fixed && q.fixed === q.fixed && q.fixed < p.fixed && p.fixed - q.fixed < 14) q.fixed += 7 * Math.ceil((p.fixed - q.fixed) / 7)
      // a two-digit second year: 1998-99年
      if (resolve(cur, p) && resolve(cur, q)) {
        const a = edtf(p)
        const b = edtf(q)
        const reversed = comesAfter(a, b) || comparable(p) > comparable(q) || (p.span > q.span && q.span !== '' && !p.span.startsWith('-'))
        if (a !== '' && b !== '' && a !== b && !reversed && !(a.startsWith('T') !== b.startsWith('T')) && !a.includes('/') && !b.includes('/')) {
          to = secondEnd
          finish(cur, p, start, to, `${a}/${b}`, 'exact')
          q.stated ||= p.stated
          remember(cur, q.year === q.year ? q : p, to)
          return to
        }
      }
    }
  }
  const after = dateHedgeAfter(cur, to, startsWithFrom(cur, start))
  const dated = p.year === p.year
  if (!resolve(cur, p)) return drop(cur, start, end, 'no such day')
  // 3月份以来 looks back; 4月1日起 need not
  if (after === 'since' && /^份?(?:以来|至今)/.test(text.slice(to, to + 3)) && !dated && p.month > 0 && cur.set.prefer === 'nearest' && dayNumber(p.year, p.month, Math.max(p.day, 1)) > cur.set.refDay) p.year--
  const before = dateHedgeBefore(cur, start, to)
  if (before === 'about' || after === 'about') p[p.hour < 0 ? 'approx' : 'about'] = true
  let modifier: DateModifier = p.about ? 'about' : before !== 'exact' && before !== 'about' ? before : after !== 'about' ? after : 'exact'
  if (before === 'until' && after === 'since') modifier = 'until'
  const value = edtf(p)
  if (value === '' || value === 'XXXX') return drop(cur, start, end, 'unknown date')
  finish(cur, p, start, to, value, modifier)
  remember(cur, p, to)
  return to
}

const finish = (cur: Cursor, p: DateParts, start: number, end: number, value: string, modifier: DateModifier): void => {
  pushDate(cur, start, end, value, modifier, p.fixed === p.fixed ? 'relative date' : 'date')
  cur.done = end
}

/** The rest of the sentence may leave out the year that it has stated. */
const remember = (cur: Cursor, p: DateParts, end: number): void => {
  if (p.fixed === p.fixed || p.span !== '' || cur.text.startsWith('同期', end)) return
  if (p.stated && p.year === p.year) {
    cur.year = p.year
    cur.yearAt = end
    cur.month = 0
  }
  if (p.month > 0 && !p.approx) {
    cur.month = p.month
    cur.monthAt = end
    cur.monthYear = p.year
  }
}
