import { expect, it } from 'vitest'
import { yearsFromFirst } from './dayNumbers.js'

it('counts years of 365 days, leap days included', () => {
  expect(yearsFromFirst(['2019-12-31', '2020-12-30', '2020-12-31'], 3)).toEqual([0, 1, 366 / 365])
  expect(yearsFromFirst([100, 465], 2)).toEqual([0, 1])
})

it('refuses what is no day', () => {
  for (const date of ['2021-02-29', '2021-13-01', '2021-1-1', '2021', '', '2021-02-03T00:00', NaN]) {
    expect(() => yearsFromFirst([date], 1), String(date)).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates[0]' }))
  }
  expect(() => yearsFromFirst([1, 2], 3)).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates' }))
})
