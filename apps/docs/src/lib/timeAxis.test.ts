import { expect, it } from 'vitest'
import { pointDate, timeTicks } from './timeAxis'

const day = (date: Date): string => date.toISOString().slice(0, 10)
const ticks = (times: readonly string[]): string[] | number => {
  const found = timeTicks(times)
  return typeof found.ticks === 'number' ? found.ticks : found.ticks.map((tick) => found.tickFormat(tick))
}

it('puts a year at its tick, a month, quarter or half in its middle, a day where it is', () => {
  expect(['2023', '2023~', '2023-05', '2023-05-21', '2024-33', '2024-41'].map((time) => day(pointDate(time))))
    .toEqual(['2023-01-01', '2023-01-01', '2023-05-15', '2023-05-21', '2024-02-15', '2024-10-15'])
})

it('marks years, at most eight and one, and months where years would not tell the points apart', () => {
  expect(ticks(['2020', '2021', '2022'])).toEqual(['2020', '2021', '2022'])
  expect(ticks(['2013', '2025'])).toEqual(['2013', '2015', '2017', '2019', '2021', '2023', '2025'])
  expect(ticks(['2022-12', '2023-01'])).toBe(5)
  expect(ticks(['2022-12', '2023-01', '2026-05'])).toEqual(['2022', '2023', '2024', '2025', '2026', '2027'])
  expect(timeTicks(['2023-06', '2023-10']).tickFormat(new Date('2023-07-01'))).toBe('2023-07')
})
