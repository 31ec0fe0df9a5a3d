import { describe, expect, it } from 'vitest'
import { kvCacheBytes } from './kvCacheBytes.js'

const base = { layers: 126, kvHeads: 8, headSize: 128 }

describe('kvCacheBytes', () => {
  it('is half as large in 8 bits', () => {
    expect(kvCacheBytes({ ...base, bytes: 1 })).toBe(516096 / 2)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['kvHeads', { ...base, kvHeads: 0 }],
    ['headSize', { ...base, headSize: 0 }],
    ['tokens', { ...base, tokens: -1 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => kvCacheBytes(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
