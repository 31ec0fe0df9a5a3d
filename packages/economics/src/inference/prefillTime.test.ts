import { describe, expect, it } from 'vitest'
import { prefillTime } from './prefillTime.js'

const base = { parameters: 7e10, tokens: 8192, chips: 16, peakFlops: 1.97e14, utilization: 0.4 }

describe('prefillTime', () => {
  it('doubles with the prompt', () => {
    expect(prefillTime({ ...base, tokens: 2 * 8192 })).toBe(2 * prefillTime(base))
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['tokens', { ...base, tokens: -1 }],
    ['chips', { ...base, chips: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
    ['utilization', { ...base, utilization: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => prefillTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
