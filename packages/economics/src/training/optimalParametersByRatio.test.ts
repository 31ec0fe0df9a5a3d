import { describe, expect, it } from 'vitest'
import { optimalParametersByRatio } from './optimalParametersByRatio.js'
import { trainingFlops } from './trainingFlops.js'

const base = { flops: 5.88e23 }

describe('optimalParametersByRatio', () => {
  it('spends the budget', () => {
    const parameters = optimalParametersByRatio(base)
    expect(trainingFlops({ parameters, tokens: 20 * parameters }) / base.flops).toBeCloseTo(1, 12)
  })

  it.each([
    ['flops', { ...base, flops: -1 }],
    ['tokensPerParameter', { ...base, tokensPerParameter: 0 }],
    ['factor', { ...base, factor: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => optimalParametersByRatio(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
