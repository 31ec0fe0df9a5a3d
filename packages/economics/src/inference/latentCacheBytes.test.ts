import { describe, expect, it } from 'vitest'
import { latentCacheBytes } from './latentCacheBytes.js'
import { kvCacheBytes } from './kvCacheBytes.js'

const base = { layers: 61, latentSize: 512, ropeSize: 64 }

describe('latentCacheBytes', () => {
  it('is far below the cache of plain heads', () => {
    expect(kvCacheBytes({ layers: 126, kvHeads: 8, headSize: 128 }) / latentCacheBytes(base)).toBeCloseTo(7.34, 2)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['latentSize', { ...base, latentSize: 0 }],
    ['ropeSize', { ...base, ropeSize: 1.5 }],
    ['tokens', { ...base, tokens: -1 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => latentCacheBytes(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
