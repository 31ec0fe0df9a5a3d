import { isoDay, isoYear, twoDigits } from './calendar.js'
import type { DateParts } from './DateParts.js'

const clock = (p: DateParts): string => (p.hour < 0 ? '' : `T${twoDigits(p.hour)}:${twoDigits(Math.max(0, p.minute))}${p.second < 0 ? '' : `:${twoDigits(p.second)}`}`)

/** The date in EDTF; a clock time alone is `T14:30`. */
export const edtf = (p: DateParts): string => {
  if (p.fixed === p.fixed) return p.length > 1 ? `${isoDay(p.fixed)}/${isoDay(p.fixed + p.length - 1)}` : isoDay(p.fixed) + clock(p)
  if (p.span !== '') return p.span
  const year = isoYear(p.year)
  if (p.firstMonths > 0) return `${year}-01/${year}-${twoDigits(p.firstMonths)}`
  if (p.part > 0) return `${year}-${p.part}`
  if (p.day > 0) return `${year}-${p.month > 0 ? twoDigits(p.month) : 'XX'}-${twoDigits(p.day)}${clock(p)}`
  // an open year takes no ~: nothing about it is known well enough to be about
  const about = p.approx && p.year === p.year ? '~' : ''
  if (p.month > 0) return `${year}-${twoDigits(p.month)}${about}`
  if (p.year === p.year) return year + about
  return clock(p)
}
