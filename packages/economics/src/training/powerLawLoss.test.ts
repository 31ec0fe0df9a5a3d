import { describe, expect, it } from 'vitest'
import { powerLawLoss } from './powerLawLoss.js'

const base = { amount: 1e9, constant: 1e13, exponent: 0.1 }

describe('powerLawLoss', () => {
  it('is 1 at the constant', () => {
    expect(powerLawLoss({ amount: 5, constant: 5, exponent: 0.3 })).toBe(1)
  })

  it.each([
    ['amount', { ...base, amount: 0 }],
    ['constant', { ...base, constant: 0 }],
    ['exponent', { ...base, exponent: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => powerLawLoss(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
