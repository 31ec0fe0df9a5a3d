import { expect, it } from 'vitest'
import type { DataRow } from './dataTables'
import { timelineOf } from './timelineOf'

const event = (id: string, date: string, type: string): DataRow => ({ id, cells: { date, type, title: id }, sources: [] })

it('has a lane a type, the fullest first, in years', () => {
  const found = timelineOf([event('c', '2025-07-01', 'release'), event('a', '2020', 'funding'), event('b', '2023-05', 'release'), event('none', '', 'release')])
  expect(found?.lanes.map(({ type, dots }) => [type, dots.map(({ id }) => id)])).toEqual([['release', ['b', 'c']], ['funding', ['a']]])
  expect([found?.from, found?.to]).toEqual(['2020', '2025'])
  expect(found?.ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
  expect(found?.ticks.map(({ at }) => at).filter((at) => at < 0 || at > 1)).toEqual([])
  expect(found?.lanes[1]?.dots[0]?.at).toBeCloseTo(0.5 / 6, 2)
})

it('has months where the events lie within two years', () => {
  const found = timelineOf([event('a', '2023-03-16', 'release'), event('b', '2023-06-30', 'release')])
  expect([found?.from, found?.to]).toEqual(['2023-03', '2023-06'])
  expect(found?.ticks.map(({ label }) => label)).toEqual(['2023-03', '2023-04', '2023-05', '2023-06', '2023-07'])
})

it('is nothing where nothing has a date', () => expect(timelineOf([event('a', '', 'release')])).toBeUndefined())
