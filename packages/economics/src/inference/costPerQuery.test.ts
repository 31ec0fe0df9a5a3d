import { describe, expect, it } from 'vitest'
import { costPerQuery } from './costPerQuery.js'

const base = { dailyCost: 694444, users: 1.3e7, queriesPerUser: 15 }

describe('costPerQuery', () => {
  it('falls with more users', () => {
    expect(costPerQuery({ ...base, users: 26e6 })).toBe(costPerQuery(base) / 2)
  })

  it.each([
    ['dailyCost', { ...base, dailyCost: -1 }],
    ['users', { ...base, users: 0 }],
    ['queriesPerUser', { ...base, queriesPerUser: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => costPerQuery(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
