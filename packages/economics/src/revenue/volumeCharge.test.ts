import { describe, expect, it } from 'vitest'
import { volumeCharge } from './volumeCharge.js'

const base = { amount: 15000, limits: [1000, 10000], prices: [0.1, 0.05, 0.01] }

describe('volumeCharge', () => {
  it('charges the first price up to the first limit', () => {
    expect(volumeCharge({ ...base, amount: 1000 })).toBe(100)
  })

  it('charges the dearer tier of a long prompt for all of it', () => {
    expect(volumeCharge({ amount: 3, limits: [2], prices: [1, 2] })).toBe(6)
  })

  it.each([
    ['amount', { ...base, amount: -1 }],
    ['limits[0]', { ...base, limits: [0] }],
    ['prices[0]', { ...base, prices: [-1] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => volumeCharge(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
