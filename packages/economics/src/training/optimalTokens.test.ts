import { describe, expect, it } from 'vitest'
import { optimalTokens } from './optimalTokens.js'
import { optimalParameters } from './optimalParameters.js'

const base = { flops: 2.21e19 }

describe('optimalTokens', () => {
  it('times the parameters and 6 is the budget', () => {
    expect(6 * optimalParameters(base) * optimalTokens(base) / base.flops).toBeCloseTo(1, 12)
  })

  it.each([
    ['flops', { ...base, flops: 0 }],
    ['A', { ...base, A: 0 }],
    ['B', { ...base, B: 0 }],
    ['alpha', { ...base, alpha: 0 }],
    ['beta', { ...base, beta: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => optimalTokens(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
