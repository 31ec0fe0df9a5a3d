import { describe, expect, it } from 'vitest'
import { transformerParameters } from './transformerParameters.js'

const base = { layers: 12, hidden: 768, feedForward: 3072, heads: 12, kvHeads: 12, headSize: 64, vocabulary: 50257, positions: 1024, norms: 2 }

describe('transformerParameters', () => {
  it('counts the biases of GPT-2', () => {
    expect(transformerParameters({ ...base, norms: 4, biases: 1 })).toBe(124439808)
  })

  it('counts 12 L d² for the plain shape without embeddings', () => {
    const plain = transformerParameters({ layers: 3, hidden: 8, feedForward: 32, heads: 2, kvHeads: 2, headSize: 4, vocabulary: 1 })
    expect(plain - 8).toBe(12 * 3 * 8 ** 2)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['feedForward', { ...base, feedForward: 0 }],
    ['heads', { ...base, heads: 0 }],
    ['kvHeads', { ...base, kvHeads: 0 }],
    ['headSize', { ...base, headSize: 0 }],
    ['vocabulary', { ...base, vocabulary: 0 }],
    ['positions', { ...base, positions: 1.5 }],
    ['feedForwardMatrices', { ...base, feedForwardMatrices: 0 }],
    ['embeddings', { ...base, embeddings: 0 }],
    ['norms', { ...base, norms: 1.5 }],
    ['biases', { ...base, biases: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => transformerParameters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
