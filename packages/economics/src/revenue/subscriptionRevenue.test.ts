import { describe, expect, it } from 'vitest'
import { subscriptionRevenue } from './subscriptionRevenue.js'

const base = { users: 1e9, conversion: 0.01, price: 20, months: 12 }

describe('subscriptionRevenue', () => {
  it('gives what 10 million people at 20 a month pay in a year', () => {
    expect(subscriptionRevenue({ users: 10e6, conversion: 1, price: 20, months: 12 })).toBe(2.4e9)
  })

  it('is nothing when nobody pays', () => {
    expect(subscriptionRevenue({ ...base, conversion: 0 })).toBe(0)
  })

  it('refuses an outcome that no double holds', () => {
    expect(() => subscriptionRevenue({ ...base, users: 1e300, price: 1e300 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'result' }))
  })

  it.each([
    ['users', { ...base, users: -1 }],
    ['conversion', { ...base, conversion: 1.01 }],
    ['price', { ...base, price: -1 }],
    ['months', { ...base, months: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => subscriptionRevenue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
