import { describe, expect, it } from 'vitest'
import { predictedLoss } from './predictedLoss.js'

const base = { parameters: 3.9954e8, tokens: 1.443e10 }

describe('predictedLoss', () => {
  it('falls to E with endless size and data', () => {
    expect(predictedLoss({ parameters: 1e60, tokens: 1e60 })).toBeCloseTo(1.69, 12)
  })

  it.each([
    ['parameters', { ...base, parameters: 0 }],
    ['tokens', { ...base, tokens: 0 }],
    ['E', { ...base, E: 0 }],
    ['A', { ...base, A: 0 }],
    ['B', { ...base, B: 0 }],
    ['alpha', { ...base, alpha: 0 }],
    ['beta', { ...base, beta: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => predictedLoss(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
