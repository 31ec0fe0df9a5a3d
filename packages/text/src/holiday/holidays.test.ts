import { LunarDay, SolarDay } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { holidays } from './holidays.js'
import { fixedHolidays, floatingHolidays, holidayAliases } from './holidayNames.js'
import { holidayTable } from './holidayTable.js'

const days: readonly [name: string, year: number, date: string | undefined][] = [
  // NEEDS: 2024
  ['春节', 2024, '2024-02-10'], ['清明节', 2024, '2024-04-04'], ['除夕', 2024, '2024-02-09'],
  ['元宵节', 2023, '2023-02-05'], ['端午', 2023, '2023-06-22'], ['中秋節', 2025, '2025-10-06'], ['國慶', 1999, '1999-10-01'], ['冬至', 2023, '2023-12-22'],
  ['感恩节', 2023, '2023-11-23'], ['父亲节', 2023, '2023-06-18'], ['腊八', 2024, '2024-01-18'], ['腊八', 2025, '2025-01-07'],
  ['春节', 1899, undefined], ['春节', 2101, undefined], ['元旦', 2101, '2101-01-01'], ['无名节', 2024, undefined], ['toString', 2024, undefined], ['春节', 2024.5, undefined],
]

describe('holidays', () => {
  it.each(days)('%s of %i is %s', (name, year, date) => expect(holidays.dateOf(name, year)).toBe(date))

  it('knows the day of every name', () => {
    for (const name of holidays.names) {
      expect(holidays.dateOf(name, 2024)).toMatch(/^2024-\d\d-\d\d$/)
      const known = holidayAliases[name]!
      expect(known === '除夕' || known in holidayTable || known in fixedHolidays || known in floatingHolidays).toBe(true)
    }
  })

  it('agrees with the calendar in both directions', () => {
    for (let year = 1900; year <= 2100; year++) {
      const [, month, day] = holidays.dateOf('中秋节', year)!.split('-').map(Number)
      const lunar = SolarDay.fromYmd(year, month!, day!).getLunarDay()
      expect([lunar.getMonth(), lunar.getDay()]).toEqual([8, 15])
      expect(holidays.dateOf('春节', year)).toBe(LunarDay.fromYmd(year, 1, 1).getSolarDay().toString().replace(/(\d+)年(\d+)月(\d+)日/, (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
    }
  })
})
