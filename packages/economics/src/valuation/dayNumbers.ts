import { fail } from '../check/fail.js'

/** Days since 1970-01-01 of a calendar date, or a day number as it is. */
const dayNumber = (path: string, date: string | number): number => {
  if (typeof date === 'number') return Number.isFinite(date) ? date : fail(path, date, 'a finite day number or a date such as 2023-05-15')
  const parts = typeof date === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) : null
  const time = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : NaN
  // a day that does not exist would roll over into the next month
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(String(date)) ? time / 86_400_000 : fail(path, date, 'a date such as 2023-05-15')
}

/** The dates as years of 365 days from the first one, one for each flow. */
export const yearsFromFirst = (dates: readonly (string | number)[], count: number): number[] => {
  if (!Array.isArray(dates) || dates.length === 0) fail('dates', dates, 'a list of dates')
  const days = dates.map((date: string | number, index) => dayNumber(`dates[${index}]`, date))
  if (days.length !== count) fail('dates', `${days.length} dates`, `${count} dates, one for each flow`)
  return days.map((day) => (day - days[0]!) / 365)
}
