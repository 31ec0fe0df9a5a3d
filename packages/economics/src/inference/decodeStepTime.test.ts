import { describe, expect, it } from 'vitest'
import { decodeStepTime } from './decodeStepTime.js'
import { decodeMemoryTime } from './decodeMemoryTime.js'

const base = { batch: 256, kvBytes: 8.19e8, parameters: 3e10, weightBytes: 3e10, bandwidth: 1.296e13, peakFlops: 3.152e15 }

describe('decodeStepTime', () => {
  it('is bound by memory for small batches', () => {
    const small = { ...base, batch: 1 }
    expect(decodeStepTime(small)).toBeCloseTo(decodeMemoryTime({ batch: 1, kvBytes: 819e6, weightBytes: 30e9, bandwidth: 12.96e12 }), 15)
  })

  it.each([
    ['batch', { ...base, batch: -1 }],
    ['kvBytes', { ...base, kvBytes: -1 }],
    ['parameters', { ...base, parameters: -1 }],
    ['weightBytes', { ...base, weightBytes: -1 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => decodeStepTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
