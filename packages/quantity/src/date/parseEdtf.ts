import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import { dateBounds, dayKey } from './dateBounds.js'
import { daysInMonth } from './daysInMonth.js'
import type { Edtf } from './Edtf.js'

/** One date of an EDTF string. Fields that the string leaves open are absent. */
export interface EdtfDate {
  /** The first year that is meant (1990 for `199X`), in astronomical counting: 0 is 1 BC, −220 is 221 BC. Absent for `XXXX`. */
  readonly year?: number
  /** How many years are meant: 1, or 10 for `199X`, 100 for `19XX`, 1000 for `2XXX`. */
  readonly years: 1 | 10 | 100 | 1000
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** A part of the year by its EDTF number: 21–24 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves. */
  readonly season?: number
  /** `08:00`, `08:00:30`, with the zone where there is one. */
  readonly time?: string
  /** `~` or `%`. */
  readonly approximate: boolean
  /** `?` or `%`. */
  readonly uncertain: boolean
}

/** A date, or an interval whose ends may be open (`..`) or unknown (empty). */
export type ParsedEdtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfDate | 'open' | 'unknown'; readonly end: EdtfDate | 'open' | 'unknown' }

const pattern = /^(-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?))?)?)?([~?%])?$/

const isTime = (text: string): boolean => {
  const [, hour = '', minute = '', second = '0', zone = ''] = /^(\d\d):(\d\d)(?::(\d\d))?(.*)$/.exec(text) ?? []
  const [, zoneHour = '0', zoneMinute = '0'] = /(\d\d):(\d\d)/.exec(zone) ?? []
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  // ISO 8601-1:2019/Amd 1:2022 has 24:00 back as the end of a day
  return (h < 24 || (h === 24 && m === 0 && s === 0)) && m < 60 && s < 60 && Number(zoneHour) <= 14 && Number(zoneMinute) < 60
}

const readDate = (text: string): EdtfDate | undefined => {
  const [, yearText, monthText, dayText, time, mark] = pattern.exec(text) ?? []
  if (yearText === undefined || yearText === '-0000') return undefined
  const unknownDigits = yearText === 'XXXX' ? 0 : yearText.split('X').length - 1
  // A part of an unknown year of a decade says nothing that a calendar could check.
  if (unknownDigits > 0 && monthText !== undefined) return undefined
  const years = ([1, 10, 100, 1000] as const)[unknownDigits] ?? 1
  const known = Number(yearText.replaceAll('X', '0'))
  // The decade of −199X ends, not begins, with its round number.
  const year = yearText.startsWith('-') ? known - (years - 1) : known
  const number = monthText === undefined || monthText === 'XX' ? undefined : Number(monthText)
  const season = number !== undefined && number >= 21 && number <= 41 ? number : undefined
  const month = season === undefined ? number : undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  const day = dayText === undefined || dayText === 'XX' ? undefined : Number(dayText)
  if (season !== undefined && dayText !== undefined) return undefined
  // Where the year is unknown it may be a leap year.
  if (day !== undefined && (day < 1 || day > daysInMonth(yearText === 'XXXX' ? 2000 : year, month ?? 1))) return undefined
  if (time !== undefined && (!isTime(time) || mark !== undefined || day === undefined)) return undefined
  return {
    ...(yearText === 'XXXX' ? {} : { year }),
    years,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(season === undefined ? {} : { season }),
    ...(time === undefined ? {} : { time }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

const read = (text: string): ParsedEdtf | undefined => {
  const parts = text.split('/')
  if (parts.length === 1) { const date = readDate(text); return date && { kind: 'date', date } }
  const [start, end] = parts.map((part) => (part === '' ? 'unknown' : part === '..' ? 'open' : readDate(part)))
  if (parts.length !== 2 || start === undefined || end === undefined || (typeof start === 'string' && typeof end === 'string')) return undefined
  return { kind: 'interval', start, end }
}

/**
 * Reads an EDTF date (ISO 8601-2): level 0 and 1 as texts need them, and the parts of a year of level 2. Years of four digits, also negative or with
 * unspecified digits at the end (`199X`, `19XX`, `XXXX-04`); months and days that exist in the calendar (no 2023-02-30), times up to 24:00, also of
 * a day whose year is unspecified (`XXXX-05-07T08:00`); seasons, quarters (`2021-35`), thirds and halves (`2021-40`); one mark at the end (`~`, `?`,
 * `%`); intervals with open or unknown ends. Not read: years of five digits and more, sets, marks inside a date.
 *
 * That an interval does not end before it starts is checked too.
 *
 * @throws {WanyiError} `INVALID_EDTF`.
 *
 * @example
 * parseEdtf('2021-35') // → { kind: 'date', date: { year: 2021, years: 1, season: 35, approximate: false, uncertain: false } }
 * parseEdtf('2018/2020~').kind // → 'interval'
 * parseEdtf('2023-02-30') // throws INVALID_EDTF
 */
export const parseEdtf = (text: Edtf): ParsedEdtf => {
  const parsed = typeof text === 'string' ? read(text) : undefined
  if (!parsed || (parsed.kind === 'interval' && isReversed(parsed))) {
    throw new WanyiError<QuantityErrorCode>('INVALID_EDTF', { expected: 'an EDTF date such as 2023-04, 199X or 2018/2020', received: `'${String(text)}'` })
  }
  return parsed
}

/** Only certain order counts: 2020/2018, but not 2019/2019-05. */
const isReversed = ({ start, end }: Extract<ParsedEdtf, { kind: 'interval' }>): boolean => {
  if (typeof start === 'string' || typeof end === 'string') return false
  const [from, to] = [dateBounds(start), dateBounds(end)]
  return from !== undefined && to !== undefined && dayKey(from.earliest) > dayKey(to.latest)
}
