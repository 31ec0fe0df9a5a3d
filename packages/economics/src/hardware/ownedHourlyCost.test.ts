import { describe, expect, it } from 'vitest'
import { ownedHourlyCost } from './ownedHourlyCost.js'
import { totalCostOfOwnership } from './totalCostOfOwnership.js'

const base = { price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 }

describe('ownedHourlyCost', () => {
  it('is the total cost over the hours', () => {
    expect(ownedHourlyCost(base)).toBeCloseTo(totalCostOfOwnership({ price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 }) / (4 * 8766), 10)
  })

  it.each([
    ['price', { ...base, price: -1 }],
    ['years', { ...base, years: 0 }],
    ['power', { ...base, power: -1 }],
    ['pue', { ...base, pue: 0.99 }],
    ['electricityPrice', { ...base, electricityPrice: -1 }],
    ['upkeep', { ...base, upkeep: -1 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => ownedHourlyCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
