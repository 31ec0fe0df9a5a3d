import { describe, expect, it } from 'vitest'
import { trainingEnergy } from './trainingEnergy.js'

const base = { chipHours: 809472, power: 0.4, pue: 1.1 }

describe('trainingEnergy', () => {
  it('rises with the overhead', () => {
    expect(trainingEnergy({ ...base, pue: 2.2 })).toBeCloseTo(2 * trainingEnergy(base), 6)
  })

  it.each([
    ['chipHours', { ...base, chipHours: -1 }],
    ['power', { ...base, power: -1 }],
    ['pue', { ...base, pue: 0.99 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingEnergy(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
