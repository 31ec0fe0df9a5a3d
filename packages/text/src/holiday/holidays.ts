import type { Edtf } from '@wanyi/quantity'
import type { Holidays } from '../extract/ExtractOptions.js'
import { fixedHolidays, floatingHolidays, holidayAliases } from './holidayNames.js'
import { holidayTable, holidayTableStart } from './holidayTable.js'

const DAY = 86_400_000

const edtf = (year: number, days: number): Edtf => new Date(Date.UTC(year, 0, 1) + days * DAY).toISOString().slice(0, 10)

/** Days after 1 January of a festival of the table, in that row of the table. */
const tabled = (name: string, year: number): number | undefined => {
  const [least, above] = holidayTable[name]!
  const unit = above.charCodeAt(year - holidayTableStart)
  return Number.isNaN(unit) ? undefined : least + unit - 0x30
}

/** 腊八 of a lunar year mostly falls in January of the next year: the one of `year` is that of the year before where it does. */
const festival = (name: string, year: number): Edtf | undefined => {
  for (const lunarYear of [year - 1, year]) {
    const days = tabled(name, lunarYear)
    if (days === undefined) continue
    const date = edtf(lunarYear, days)
    if (Number(date.slice(0, 4)) === year) return date
  }
  return undefined
}

const floating = ([month, weekday, nth]: readonly [month: number, weekday: number, nth: number], year: number): Edtf => {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return new Date(Date.UTC(year, month - 1, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7)).toISOString().slice(0, 10)
}

/**
 * The holidays of China and those that its press names, for option `holidays` of `extract`: festivals of the moon and the sun from 1900 to 2100
 * (from the calendar library tyme4ts), fixed days, and days such as the second Sunday in May. `dateOf` is undefined for a name or a lunar year
 * that the table does not have. A name stands for its day, not for the days off around it.
 *
 * @example
 * import { holidays } from '@wanyi/text/holidays'
 * holidays.dateOf('春节', 2024) // → '2024-02-10'
 * holidays.dateOf('除夕', 2024) // → '2024-02-09'
 * holidays.dateOf('清明节', 2024) // → '2024-04-04'
 * holidays.dateOf('母亲节', 2024) // → '2024-05-12'
 * holidays.dateOf('中秋節', 2200) // → undefined
 *
 * @see https://github.com/6tail/tyme4ts
 */
export const holidays: Holidays = {
  names: /* @__PURE__ */ (() => Object.keys(holidayAliases))(),
  dateOf: (name, year) => {
    const known = Object.hasOwn(holidayAliases, name) ? holidayAliases[name]! : undefined
    if (known === undefined || !Number.isInteger(year) || year < 0 || year > 9999) return undefined
    if (known === '除夕') {
      const days = tabled('春节', year)
      return days === undefined ? undefined : edtf(year, days - 1)
    }
    if (known in holidayTable) return festival(known, year)
    const fixed = fixedHolidays[known]
    return fixed === undefined ? floating(floatingHolidays[known]!, year) : `${String(year).padStart(4, '0')}-${fixed}`
  },
}
