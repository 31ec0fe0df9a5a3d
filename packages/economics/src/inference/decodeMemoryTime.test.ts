import { describe, expect, it } from 'vitest'
import { decodeMemoryTime } from './decodeMemoryTime.js'

const base = { batch: 8, kvBytes: 6.7e9, weightBytes: 2.6e10, bandwidth: 6.56e12 }

describe('decodeMemoryTime', () => {
  it('is the weights alone for an empty batch', () => {
    expect(decodeMemoryTime({ ...base, batch: 0 })).toBe(26e9 / 6.56e12)
  })

  it.each([
    ['batch', { ...base, batch: -1 }],
    ['kvBytes', { ...base, kvBytes: -1 }],
    ['weightBytes', { ...base, weightBytes: -1 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => decodeMemoryTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
