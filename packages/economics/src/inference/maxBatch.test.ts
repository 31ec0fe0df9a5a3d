import { describe, expect, it } from 'vitest'
import { maxBatch } from './maxBatch.js'

const base = { memory: 1.28e11, weightBytes: 2.6e10, kvBytes: 6.7e9 }

describe('maxBatch', () => {
  it('is 0 when the weights are too large', () => {
    expect(maxBatch({ ...base, memory: 20e9 })).toBe(0)
  })

  it.each([
    ['memory', { ...base, memory: -1 }],
    ['weightBytes', { ...base, weightBytes: -1 }],
    ['kvBytes', { ...base, kvBytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => maxBatch(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
