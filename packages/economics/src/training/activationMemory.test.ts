import { describe, expect, it } from 'vitest'
import { activationMemory } from './activationMemory.js'

const base = { layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, heads: 96 }

describe('activationMemory', () => {
  it('is s b h (34 + 5as/h) on one device', () => {
    expect(activationMemory({ layers: 1, microbatch: 1, sequence: 8, hidden: 16, heads: 4 })).toBe(8 * 16 * (34 + (5 * 4 * 8) / 16))
  })

  it('is divided by t with tensor and sequence parallelism', () => {
    expect(activationMemory({ ...base, tensorParallel: 8, sequenceParallel: 1 })).toBeCloseTo(activationMemory(base) / 8, 0)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['microbatch', { ...base, microbatch: 0 }],
    ['sequence', { ...base, sequence: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['heads', { ...base, heads: 0 }],
    ['tensorParallel', { ...base, tensorParallel: 0 }],
    ['sequenceParallel', { ...base, sequenceParallel: 1.01 }],
    ['attentionStored', { ...base, attentionStored: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => activationMemory(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
