import { describe, expect, it } from 'vitest'
import { costPerUserMonth } from './costPerUserMonth.js'

const base = { queriesPerDay: 15, costPerQuery: 0.0036 }

describe('costPerUserMonth', () => {
  it('is nothing for a user who does not ask', () => {
    expect(costPerUserMonth({ ...base, queriesPerDay: 0 })).toBe(0)
  })

  it.each([
    ['queriesPerDay', { ...base, queriesPerDay: -1 }],
    ['costPerQuery', { ...base, costPerQuery: -1 }],
    ['daysPerMonth', { ...base, daysPerMonth: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => costPerUserMonth(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
