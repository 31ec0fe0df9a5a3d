import { describe, expect, it } from 'vitest'
import { transformerFlops } from './transformerFlops.js'

const base = { layers: 10, hidden: 640, feedForward: 2560, heads: 10, kvHeads: 10, headSize: 64, sequence: 2048, softmax: 3 }

describe('transformerFlops', () => {
  it('is three forward passes', () => {
    expect(transformerFlops(base)).toBe(3 * transformerFlops({ ...base, passes: 1 }))
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['feedForward', { ...base, feedForward: 0 }],
    ['heads', { ...base, heads: 0 }],
    ['kvHeads', { ...base, kvHeads: 0 }],
    ['headSize', { ...base, headSize: 0 }],
    ['sequence', { ...base, sequence: 0 }],
    ['vocabulary', { ...base, vocabulary: 1.5 }],
    ['embeddings', { ...base, embeddings: 1.5 }],
    ['feedForwardMatrices', { ...base, feedForwardMatrices: 0 }],
    ['softmax', { ...base, softmax: -1 }],
    ['passes', { ...base, passes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => transformerFlops(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
