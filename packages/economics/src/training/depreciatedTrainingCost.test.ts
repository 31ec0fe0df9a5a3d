import { describe, expect, it } from 'vitest'
import { depreciatedTrainingCost } from './depreciatedTrainingCost.js'

const base = { chipHours: 8760, chipValue: 10000 }

describe('depreciatedTrainingCost', () => {
  it('is nothing where computing stays as dear', () => {
    expect(depreciatedTrainingCost({ ...base, depreciation: 0 })).toBe(0)
  })

  it.each([
    ['chipHours', { ...base, chipHours: -1 }],
    ['chipValue', { ...base, chipValue: -1 }],
    ['depreciation', { ...base, depreciation: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => depreciatedTrainingCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
