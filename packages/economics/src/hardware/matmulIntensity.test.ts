import { describe, expect, it } from 'vitest'
import { matmulIntensity } from './matmulIntensity.js'

const base = { rows: 1, inner: 1e9, columns: 1 }

describe('matmulIntensity', () => {
  it('doubles with half the bytes', () => {
    expect(matmulIntensity({ ...base, bytes: 1 })).toBe(2 * matmulIntensity(base))
  })

  it.each([
    ['rows', { ...base, rows: 0 }],
    ['inner', { ...base, inner: 0 }],
    ['columns', { ...base, columns: 0 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => matmulIntensity(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
