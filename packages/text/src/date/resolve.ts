import type { Cursor } from '../extract/Cursor.js'
import { REACH } from '../extract/Cursor.js'
import { dayNumber, daysInMonth } from './calendar.js'
import type { DateParts } from './DateParts.js'

/** First and last month of a part of the year. */
const MONTHS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 40: [1, 6], 41: [7, 12],
}

/** First and last day of the date in a year, as day numbers; NaN where it does not exist. */
const bounds = (p: DateParts, year: number): readonly [from: number, to: number] => {
  if (p.day > 0) {
    if (p.day > daysInMonth(year, p.month)) return [NaN, NaN]
    const day = dayNumber(year, p.month, p.day)
    return [day, day]
  }
  const [first, last] = p.month > 0 ? [p.month, p.month] : p.part > 0 ? MONTHS[p.part]! : [1, p.firstMonths || 12]
  const over = last > 12 ? 1 : 0
  return [dayNumber(year, first, 1), dayNumber(year + over, last - 12 * over, daysInMonth(year + over, last - 12 * over))]
}

const gap = (from: number, to: number, ref: number): number => (ref < from ? from - ref : ref > to ? ref - to : 0)

/** The year that brings the date (or the range to `q`) nearest to the reference date, as `prefer` allows; NaN where none does. */
const nearestYear = (cur: Cursor, p: DateParts, q: DateParts | undefined): number => {
  const { refDay, refYear, prefer } = cur.set
  let best = NaN
  let least = Infinity
  for (let year = refYear - 8; year <= refYear + 8; year++) {
    const [from, last] = bounds(p, year)
    if (from !== from) continue
    let to = last
    if (q && (q.month > 0 || q.part > 0)) {
      let end = bounds(q, year)
      if (end[1] < from) end = bounds(q, year + 1)
      if (end[1] === end[1]) to = end[1]
    }
    if (prefer === 'past' && from > refDay) continue
    if (prefer === 'future' && to < refDay) continue
    const distance = gap(from, to, refDay)
    if (distance < least || (distance === least && Math.abs(year - refYear) < Math.abs(best - refYear))) {
      least = distance
      best = year
    }
  }
  return best
}

/** The month nearest to the reference date that has the day. */
const nearestMonth = (cur: Cursor, p: DateParts): void => {
  const { refDay, refYear, refMonth, prefer } = cur.set
  let least = Infinity
  for (let shift = -6; shift <= 6; shift++) {
    const index = refYear * 12 + refMonth - 1 + shift
    const year = Math.floor(index / 12)
    const month = index - year * 12 + 1
    if (p.day > daysInMonth(year, month)) continue
    const day = dayNumber(year, month, p.day)
    if ((prefer === 'past' && day > refDay) || (prefer === 'future' && day < refDay)) continue
    const distance = Math.abs(day - refDay)
    if (distance < least) {
      least = distance
      p.year = year
      p.month = month
    }
  }
}

/**
 * Fills in the year (and month) that the text leaves out: the one that the sentence stated before, else the one nearest to the reference date.
 * Returns false for a day that does not exist.
 */
export const resolve = (cur: Cursor, p: DateParts, q?: DateParts): boolean => {
  if (p.fixed === p.fixed || p.span !== '') return true
  if (p.year !== p.year && !p.recurring) {
    const dated = p.month > 0 || p.part > 0 || p.firstMonths > 0
    const known = cur.year === cur.year && p.end - cur.yearAt < REACH
    if (dated && known) p.year = cur.year
    else if (dated && cur.set.refDay === cur.set.refDay) {
      // quarters and halves are spoken of within the year, except in its first months
      const own = p.month === 0 && !q && cur.set.prefer === 'nearest' && cur.set.refMonth > 3
      p.year = own ? cur.set.refYear : nearestYear(cur, p, q)
    }
    else if (p.day > 0 && p.month === 0) {
      if (cur.month > 0 && p.end - cur.monthAt < REACH && p.day <= daysInMonth(cur.monthYear, cur.month)) {
        p.year = cur.monthYear
        p.month = cur.month
      } else if (cur.set.refDay === cur.set.refDay) nearestMonth(cur, p)
    }
  }
  if (p.day > 0 && p.month > 0 && p.day > daysInMonth(p.year, p.month)) return false
  return true
}
