import { describe, expect, it } from 'vitest'
import { subscriptionMargin } from './subscriptionMargin.js'

const base = { price: 20, costPerUser: 1.643625 }

describe('subscriptionMargin', () => {
  it('falls by the fee', () => {
    expect(subscriptionMargin({ ...base, feeShare: 0.3 })).toBeCloseTo(0.61781875, 12)
  })

  it.each([
    ['price', { ...base, price: 0 }],
    ['costPerUser', { ...base, costPerUser: -1 }],
    ['feeShare', { ...base, feeShare: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => subscriptionMargin(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
