import { describe, expect, it } from 'vitest'
import { scaledOptimum } from './scaledOptimum.js'

const base = { flops: 1.27e26, referenceFlops: 1.23e22, referenceValue: 1e10, exponent: 0.5 }

describe('scaledOptimum', () => {
  it('is the reference at its own budget', () => {
    expect(scaledOptimum({ ...base, flops: 1.23e22 })).toBe(1e10)
  })

  it.each([
    ['flops', { ...base, flops: 0 }],
    ['referenceFlops', { ...base, referenceFlops: 0 }],
    ['referenceValue', { ...base, referenceValue: -1 }],
    ['exponent', { ...base, exponent: NaN }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => scaledOptimum(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
