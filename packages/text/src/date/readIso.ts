import { daysInMonth } from './calendar.js'
import type { DateParts } from './DateParts.js'
import { has } from '../extract/has.js'

const digit = (text: string, i: number): number => {
  const c = text.charCodeAt(i)
  return c >= 48 && c <= 57 ? c - 48 : c >= 0xff10 && c <= 0xff19 ? c - 0xff10 : -1
}

const JOINTS = '-/.·．－／'

/** One or two digits at `i`: value × 4 + length, or -1. */
const short = (text: string, i: number): number => {
  const a = digit(text, i)
  if (a < 0) return -1
  const b = digit(text, i + 1)
  if (b < 0) return a * 4 + 1
  return digit(text, i + 2) < 0 ? (a * 10 + b) * 4 + 2 : -1
}

/**
 * 2017-10-12, 2017/10/1, 2016.04.17 and, where no other reading is possible, 12/25/1998. Year first, or not at all. Fills `p`; returns the end, 0 where it is none, or
 * the negative end of something that has the form of a date and is no day (2023-02-30).
 */
export const readIso = (text: string, at: number, p: DateParts): number => {
  let i = at
  while (i < at + 5 && digit(text, i) >= 0) i++
  const length = i - at
  const joint = text.charAt(i)
  if (length === 4) {
    const space = joint === ' '
    if (!has(JOINTS, joint) && !space) return 0
    const year = digit(text, at) * 1000 + digit(text, at + 1) * 100 + digit(text, at + 2) * 10 + digit(text, at + 3)
    const m = short(text, i + 1)
    if (m < 0 || (space && (m & 3) !== 2)) return 0
    const second = i + 1 + (m & 3)
    if (text.charAt(second) !== joint) return 0
    const d = short(text, second + 1)
    if (d < 0 || (space && (d & 3) !== 2)) return 0
    const end = second + 1 + (d & 3)
    if (has(JOINTS, text, end) && digit(text, end + 1) >= 0 && text.charAt(end) === joint && joint !== '-' && joint !== '/') return 0
    const month = m >> 2
    const day = d >> 2
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1000) return space ? 0 : -end
    p.year = year
    p.month = month
    p.day = day
    p.stated = true
    return end
  }
  if (length > 2 || (joint !== '/' && joint !== '.')) return 0
  const a = short(text, at)
  const b = short(text, i + 1)
  if (a < 0 || b < 0) return 0
  const second = i + 1 + (b & 3)
  if (text.charAt(second) !== joint) return 0
  let k = second + 1
  let year = 0
  while (k < second + 6 && digit(text, k) >= 0) year = year * 10 + digit(text, k++)
  if (k - second !== 5 || year < 1000 || year > 2999) return 0
  const x = a >> 2
  const y = b >> 2
  // unambiguous only where one of the two cannot be a month, or both are the same
  const [month, day] = x > 12 ? [y, x] : y > 12 || x === y ? [x, y] : [0, 0]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return -k
  p.year = year
  p.month = month
  p.day = day
  p.stated = true
  return k
}
