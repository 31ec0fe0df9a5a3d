import { describe, expect, it } from 'vitest'
import { optimalParameters } from './optimalParameters.js'
import { predictedLoss } from './predictedLoss.js'

const base = { flops: 2.21e19 }

describe('optimalParameters', () => {
  it('minimizes predictedLoss along 6 N D = C', () => {
    const N = optimalParameters(base)
    const loss = (n: number): number => predictedLoss({ parameters: n, tokens: base.flops / 6 / n })
    expect(loss(N)).toBeLessThan(loss(N * 1.01))
    expect(loss(N)).toBeLessThan(loss(N * 0.99))
  })

  it.each([
    ['flops', { ...base, flops: 0 }],
    ['A', { ...base, A: 0 }],
    ['B', { ...base, B: 0 }],
    ['alpha', { ...base, alpha: 0 }],
    ['beta', { ...base, beta: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => optimalParameters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
