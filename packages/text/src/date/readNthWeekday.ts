import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { dayNumber, daysInMonth } from './calendar.js'
import type { DateParts } from './DateParts.js'
import { weekdayAt } from './weekday.js'
import { wholeSmall } from './wholeSmall.js'

/** The nth (or last) weekday of the month of `p`: 十月的第一个星期一. Returns its end, or 0. */
export const readNthWeekday = (cur: Cursor, p: DateParts, at: number): number => {
  const { text } = cur
  let i = has('的', text, at) ? at + 1 : at
  let nth = 0
  if (text.startsWith('最后一', i)) i += 3
  else if (has('第', text, i)) {
    const end = wholeSmall(cur, i + 1, 5)
    if (end === 0) return 0
    nth = lowOf(cur.scan)
    i = end
  } else return 0
  if (has('个', text, i)) i++
  if (has('的', text, i)) i++
  const day = weekdayAt(cur, i)
  if (day === 0) return 0
  const to = cur.mark
  if (p.year !== p.year) p.year = cur.year === cur.year ? cur.year : cur.set.refYear
  if (p.year !== p.year) return 0
  const first = dayNumber(p.year, p.month, 1)
  const length = daysInMonth(p.year, p.month)
  const offset = (day - 1 - ((first + 3) % 7) + 7) % 7
  p.day = nth > 0 ? 1 + offset + (nth - 1) * 7 : 1 + offset + Math.floor((length - 1 - offset) / 7) * 7
  return p.day <= length ? to : 0
}
