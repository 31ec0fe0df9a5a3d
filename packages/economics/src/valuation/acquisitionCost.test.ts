import { describe, expect, it } from 'vitest'
import { acquisitionCost } from './acquisitionCost.js'

describe('acquisitionCost', () => {
  it('spreads the spending over the customers won', () => {
    expect(acquisitionCost({ spending: 600000, customers: 100 })).toBe(6000)
  })

  it('refuses what makes no sense', () => {
    expect(() => acquisitionCost({ spending: 1, customers: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'customers' }))
    expect(() => acquisitionCost({ spending: -1, customers: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'spending' }))
  })
})
