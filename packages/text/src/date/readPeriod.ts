import type { Cursor } from '../extract/Cursor.js'
import type { DateParts } from './DateParts.js'
import { fullYear } from './readYear.js'

const PERIOD = /^(?:(\d{4}|\d\d)([QH])([1-4])|([1-4])([QH])(\d{4}|\d\d))(?![\dA-Za-z])/

/** 2024Q3, 1Q24, 24H1, 2H2023 at `at`: quarters and halves as brokers write them. Fills `p`; returns the end, or 0. */
export const readPeriod = (cur: Cursor, p: DateParts, at: number): number => {
  const found = PERIOD.exec(cur.text.slice(at, at + 7))
  if (!found || /[A-Za-z\d]/.test(cur.text.charAt(at - 1))) return 0
  const year = found[1] ?? found[6]!
  const nth = Number(found[3] ?? found[4])
  const quarter = (found[2] ?? found[5]) === 'Q'
  if (!quarter && nth > 2) return 0
  p.year = year.length === 4 ? Number(year) : fullYear(cur, Number(year))
  p.part = (quarter ? 32 : 39) + nth
  p.stated = true
  return at + found[0].length
}
