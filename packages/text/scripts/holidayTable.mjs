// The days of the moon's festivals and of the solar terms that are holidays, 1900 to 2100, from the calendar library tyme4ts.
import { LunarDay, SolarTerm } from 'tyme4ts'

export const FIRST = 1900
export const LAST = 2100

/** Name, month and day of the lunar calendar; the eve of the new year is the day before the next 春节. */
const LUNAR = [['春节', 1, 1], ['元宵节', 1, 15], ['龙抬头', 2, 2], ['端午节', 5, 5], ['七夕', 7, 7], ['中元节', 7, 15], ['中秋节', 8, 15], ['重阳节', 9, 9], ['腊八节', 12, 8]]
const TERMS = [['清明', 7], ['冬至', 0]]

const iso = (day) => `${day.getYear()}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`

/** Name → for each year the days since 1 January of that year (腊八 of a year may fall in the next one). */
export const holidayDays = () => {
  const days = {}
  const offset = (year, text) => Math.round((Date.parse(text) - Date.UTC(year, 0, 1)) / 86_400_000)
  for (const [name, month, day] of LUNAR) {
    days[name] = []
    for (let year = FIRST; year <= LAST; year++) days[name].push(offset(year, iso(LunarDay.fromYmd(year, month, day).getSolarDay())))
  }
  for (const [name, index] of TERMS) {
    days[name] = []
    for (let year = FIRST; year <= LAST; year++) days[name].push(offset(year, iso(SolarTerm.fromIndex(index === 0 ? year + 1 : year, index).getSolarDay())))
  }
  return days
}

export const holidayTableSource = () => {
  const rows = Object.entries(holidayDays()).map(([name, days]) => {
    const least = Math.min(...days)
    return `  ${name}: [${least}, ${JSON.stringify(days.map((day) => String.fromCharCode(0x30 + day - least)).join(''))}],`
  })
  return `// Written by scripts/generate.mjs with tyme4ts 1.5.2 (MIT); do not edit.

/** The first year of the rows. */
export const holidayTableStart = ${FIRST}

/**
 * Festivals of the moon and the sun: the days after 1 January, ${FIRST} to ${LAST}, as the least of them and one character a year for what is above it,
 * from U+0030 on.
 */
export const holidayTable: Readonly<Record<string, readonly [least: number, above: string]>> = {
${rows.join('\n')}
}
`
}
