import { describe, expect, it } from 'vitest'
import { concentrationRatio } from './concentrationRatio.js'

const base = { shares: [0.3, 0.3, 0.2, 0.2], firms: 2 }

describe('concentrationRatio', () => {
  it('needs no order', () => {
    expect(concentrationRatio({ shares: [0.1, 0.5, 0.2], firms: 2 })).toBe(0.7)
  })

  it.each([
    ['shares[0]', { ...base, shares: [1.01] }],
    ['firms', { ...base, firms: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => concentrationRatio(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
