import { describe, expect, it } from 'vitest'
import { megatronParameters } from './megatronParameters.js'
import { transformerParameters } from './transformerParameters.js'

const base = { layers: 128, hidden: 25600, vocabulary: 51200, sequence: 2048 }

describe('megatronParameters', () => {
  it('agrees with the exact count but for the closing norm', () => {
    const h = 512
    const exact = transformerParameters({ layers: 4, hidden: h, feedForward: 4 * h, heads: 8, kvHeads: 8, headSize: 64, vocabulary: 1000, positions: 128, norms: 4, biases: 1 })
    expect(exact - megatronParameters({ layers: 4, hidden: h, vocabulary: 1000, sequence: 128 })).toBe(2 * h)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['vocabulary', { ...base, vocabulary: 0 }],
    ['sequence', { ...base, sequence: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => megatronParameters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
