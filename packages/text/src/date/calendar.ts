/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** Length of a month; the 29th of February where the year is not known. */
export const daysInMonth = (year: number, month: number): number => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year !== year || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
}

export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** The day as YYYY-MM-DD. */
export const isoDay = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10)

/** A year in four digits, XXXX where it is not known. */
export const isoYear = (year: number): string => {
  if (year !== year) return 'XXXX'
  const digits = String(Math.abs(year)).padStart(4, '0')
  return year < 0 ? `-${digits}` : digits
}
