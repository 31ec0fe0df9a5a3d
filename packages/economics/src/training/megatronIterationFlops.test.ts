import { describe, expect, it } from 'vitest'
import { megatronIterationFlops } from './megatronIterationFlops.js'

const base = { batch: 1920, sequence: 2048, layers: 105, hidden: 20480, vocabulary: 50272 }

describe('megatronIterationFlops', () => {
  it('is 96 B s l h² (1 + s/6h + V/16lh) with full recomputation', () => {
    const { batch: B, sequence: s, layers: l, hidden: h, vocabulary: V } = base
    expect(megatronIterationFlops(base) / (96 * B * s * l * h ** 2 * (1 + s / (6 * h) + V / (16 * l * h)))).toBeCloseTo(1, 14)
  })

  it.each([
    ['batch', { ...base, batch: 0 }],
    ['sequence', { ...base, sequence: 0 }],
    ['layers', { ...base, layers: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['vocabulary', { ...base, vocabulary: 0 }],
    ['recomputation', { ...base, recomputation: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => megatronIterationFlops(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
