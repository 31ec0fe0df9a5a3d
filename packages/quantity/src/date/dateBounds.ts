import { daysInMonth } from './daysInMonth.js'
import type { EdtfDate } from './parseEdtf.js'

/** A day of the calendar. */
export type Day = readonly [year: number, month: number, day: number]

/** A number that orders days; not a count of them. */
export const dayKey = ([year, month, day]: Day): number => (year * 12 + month - 1) * 31 + day - 1

/** First month and length of each part of a year, by its EDTF number; winter runs into the next year. */
const seasonMonths: readonly (readonly [from: number, to: number, first: number, length: number])[] = [
  [21, 24, 3, 3],
  [25, 28, 3, 3],
  [29, 32, 9, 3],
  [33, 36, 1, 3],
  [37, 39, 1, 4],
  [40, 41, 1, 6],
]

const monthsOf = (season: number): readonly [first: number, last: number] => {
  const [from, , start, length] = seasonMonths.find(([low, high]) => season >= low && season <= high) ?? [season, season, 1, 12]
  const southern = from === 29
  const first = start + (season - from) * length
  // Southern autumn and winter fall into the same year again, summer (30) runs over its end.
  const shifted = southern && season > 30 ? first - 12 : first
  return [shifted, shifted + length - 1]
}

const lastDay = (year: number, month: number): Day => {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month]
  return [y, m, daysInMonth(y, m)]
}

/** The first and the last day that a date can mean; `undefined` where its year is unknown. */
export const dateBounds = ({ year, years, month, day, season }: EdtfDate): { readonly earliest: Day; readonly latest: Day } | undefined => {
  if (year === undefined) return undefined
  if (month !== undefined && day !== undefined) return { earliest: [year, month, day], latest: [year, month, day] }
  const [first, last] = month !== undefined ? [month, month] : season !== undefined ? monthsOf(season) : [1, 12]
  return { earliest: [year, first, 1], latest: lastDay(year + years - 1, last) }
}
