import { expect, it } from 'vitest'
import { subscriptionRevenueMeta as entry } from '../revenue/subscriptionRevenue.meta.js'
import { subscriptionRevenue } from '../revenue/subscriptionRevenue.js'
import { simulate } from './simulate.js'
import { toEntryUnits } from './toEntryUnits.js'

const users = { low: 1e9, high: 1e9, unit: '人次', modifier: 'about', digits: 1 } as const
const price = { low: 240, high: 240, unit: 'USD', per: 'a', modifier: 'exact' } as const

it('turns quantities into numbers and distributions in the units of the entry', () => {
  expect(toEntryUnits(entry, { users, price, months: 12, conversion: [0.01, 0.02] })).toEqual({
    users: { kind: 'triangular', low: 9e8, mode: 1e9, high: 1.1e9 }, price: 20, months: 12, conversion: [0.01, 0.02],
  })
})

it('leads into a simulation', () => {
  const inputs = toEntryUnits(entry, { users, price, months: 12, conversion: { low: 0.5, high: 1.5, unit: '%', modifier: 'exact' } as const })
  expect(simulate(subscriptionRevenue, inputs, { entry }).mean / 2.4e9).toBeCloseTo(1, 3)
})

it('refuses units that do not fit, and two currencies', () => {
  expect(() => toEntryUnits(entry, { users: price })).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH', path: 'users' }))
  const margin = { ...entry, inputs: [...entry.inputs, { ...entry.inputs[2]!, name: 'other' }] }
  expect(() => toEntryUnits(margin, { price, other: { ...price, unit: 'CNY' } })).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH', path: 'other' }))
})
