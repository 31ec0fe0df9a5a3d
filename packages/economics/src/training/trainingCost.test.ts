import { describe, expect, it } from 'vitest'
import { trainingCost } from './trainingCost.js'

const base = { chipHours: 3111930, price: 1.5 }

describe('trainingCost', () => {
  it('is proportional to the price', () => {
    expect(trainingCost({ ...base, price: 3 })).toBe(2 * trainingCost(base))
  })

  it.each([
    ['chipHours', { ...base, chipHours: -1 }],
    ['price', { ...base, price: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
