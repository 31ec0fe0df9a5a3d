import { describe, expect, it } from 'vitest'
import { fitWright } from './fitWright.js'
import { wrightCost } from './wrightCost.js'

describe('fitWright', () => {
  it('finds the curve that costs were made from', () => {
    const units = [1, 3, 10, 100, 2500]
    const fit = fitWright({ units, costs: units.map((n) => wrightCost({ firstCost: 70, units: n, learningRate: 0.15 })) })
    expect(fit.firstCost).toBeCloseTo(70, 9)
    expect(fit.learningRate).toBeCloseTo(0.15, 12)
  })

  it('refuses lists that do not match and points at one output', () => {
    expect(() => fitWright({ units: [1, 2], costs: [1] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'costs' }))
    expect(() => fitWright({ units: [2, 2], costs: [1, 3] })).toThrow(expect.objectContaining({ code: 'NO_FIT', path: 'units' }))
    expect(() => fitWright({ units: [1, 0], costs: [1, 1] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'units[1]' }))
  })
})
