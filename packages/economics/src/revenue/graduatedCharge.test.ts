import { describe, expect, it } from 'vitest'
import { graduatedCharge } from './graduatedCharge.js'

const base = { amount: 15000, limits: [1000, 10000], prices: [0.1, 0.05, 0.01] }

describe('graduatedCharge', () => {
  it('stays in the first tier up to its limit', () => {
    expect(graduatedCharge({ ...base, amount: 1000 })).toBe(100)
  })

  it('refuses limits that fall, or a wrong number of prices', () => {
    expect(() => graduatedCharge({ ...base, limits: [10, 5] })).toThrow(expect.objectContaining({ path: 'limits[1]' }))
    expect(() => graduatedCharge({ ...base, limits: [10] })).toThrow(expect.objectContaining({ path: 'prices' }))
  })

  it.each([
    ['amount', { ...base, amount: -1 }],
    ['limits[0]', { ...base, limits: [0] }],
    ['prices[0]', { ...base, prices: [-1] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => graduatedCharge(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
