import { describe, expect, it } from 'vitest'
import { totalCostOfOwnership } from './totalCostOfOwnership.js'

const base = { price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 }

describe('totalCostOfOwnership', () => {
  it('is the price when it never runs', () => {
    expect(totalCostOfOwnership({ ...base, years: 0 })).toBe(392000)
  })

  it.each([
    ['price', { ...base, price: -1 }],
    ['years', { ...base, years: -1 }],
    ['power', { ...base, power: -1 }],
    ['pue', { ...base, pue: 0.99 }],
    ['electricityPrice', { ...base, electricityPrice: -1 }],
    ['upkeep', { ...base, upkeep: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => totalCostOfOwnership(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
