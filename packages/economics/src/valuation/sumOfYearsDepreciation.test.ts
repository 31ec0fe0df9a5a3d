import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumOfYearsDepreciation } from './sumOfYearsDepreciation.js'

it('comes down to the salvage value over the life', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1000, noNaN: true }), (life, salvage) => {
    let value = 1000
    for (let period = 1; period <= life; period++) value -= sumOfYearsDepreciation({ cost: 1000, salvage, life, period })
    expect(value).toBeCloseTo(salvage, 8)
  }))
})

it('refuses a period after the life', () => {
  expect(() => sumOfYearsDepreciation({ cost: 1, salvage: 0, life: 6, period: 7 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'period' }))
})
