import { describe, expect, it } from 'vitest'
import { trainingFlops } from './trainingFlops.js'

const base = { parameters: 1.746e11, tokens: 3e11 }

describe('trainingFlops', () => {
  it('takes 8 with recomputation', () => {
    expect(trainingFlops({ parameters: 1e12, tokens: 450e9, factor: 8 })).toBe(3.6e24)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['tokens', { ...base, tokens: -1 }],
    ['factor', { ...base, factor: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingFlops(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
