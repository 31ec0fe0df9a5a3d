import { fail } from '../check/fail.js'

/** Days since 1970-01-01 of a calendar date, or a day number as it is. */
const dayNumber = (path: string, date: string | number): number => {
  if (Number.isFinite(date)) return date as number
  // a date alone is read as UTC; a day that does not exist is refused, or rolls over into the next month
  const time = Date.parse(date as string)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === date ? time / 86_400_000 : fail(path, date, 'a date such as 2023-05-15')
}

/** The dates as years of 365 days from the first one, one for each flow. */
export const yearsFromFirst = (dates: readonly (string | number)[], count: number): number[] => {
  const days = Array.isArray(dates) ? dates.map((date: string | number, index) => dayNumber(`dates[${index}]`, date)) : []
  if (days.length !== count) fail('dates', dates, `${count} dates`)
  return days.map((day) => (day - days[0]!) / 365)
}
