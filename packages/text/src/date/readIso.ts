import { daysInMonth } from './calendar.js'
import type { DateParts } from './DateParts.js'

/** 2017-10-12, 2017/10/1, 2016.04.17 (a fourth group makes it something else), 2017 10 12. */
const YEAR_FIRST = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|([.·])(\d{1,2})\5(\d{1,2})(?!\5\d)|( )(\d\d) (\d\d))(?!\d)/
/** 2023-05, but not the years 2008-09年 and seasons such as 2010-11赛季. */
const MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])(?! ?[年赛学财]| \d+:)(?=$|[^\w\-/.%\u4e00-\u9fff]|[至之以上的止到起后前发])/
const YEAR_LAST = /^(\d{1,2})([/.])(\d{1,2})\2([12]\d{3})(?!\d)/

/** Month and day of two numbers, where one of them cannot be a month or both are the same. */
const unambiguous = (x: number, y: number): readonly [month: number, day: number] => (x > 12 ? [y, x] : y > 12 || x === y ? [x, y] : [0, 0])

/**
 * 2017-10-12, 2017/10/1, 2016.04.17 and, where no other reading is possible, 12/25/1998. Year first, or not at all. Fills `p`; returns the end, 0 where it is none, or
 * the negative end of something that has the form of a date and is no day (2023-02-30).
 */
export const readIso = (text: string, at: number, p: DateParts): number => {
  const first = YEAR_FIRST.exec(text.slice(at, at + 13))
  const found = first ?? YEAR_LAST.exec(text.slice(at, at + 11))
  if (!found) {
    const month = MONTH.exec(text.slice(at, at + 12))
    if (!month) return 0
    p.year = Number(month[1])
    p.month = Number(month[2])
    p.stated = true
    return at + 7
  }
  const end = at + found[0].length
  const year = Number(found[first ? 1 : 4])
  const [month, day] = first ? [Number(first[3] ?? first[6] ?? first[9]), Number(first[4] ?? first[7] ?? first[10])] : unambiguous(Number(found[1]), Number(found[3]))
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1000) return first?.[8] ? 0 : -end
  p.year = year
  p.month = month
  p.day = day
  p.stated = true
  return end
}
