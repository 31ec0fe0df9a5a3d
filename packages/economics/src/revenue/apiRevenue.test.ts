import { describe, expect, it } from 'vitest'
import { apiRevenue } from './apiRevenue.js'

const base = { cachedTokens: 3.42e11, inputTokens: 2.66e11, outputTokens: 1.68e11, cachedPrice: 0.14, inputPrice: 0.55, outputPrice: 2.19 }

describe('apiRevenue', () => {
  it('prices a million tokens of each kind at the sum of the prices', () => {
    expect(apiRevenue({ cachedTokens: 1e6, inputTokens: 1e6, outputTokens: 1e6, cachedPrice: 1, inputPrice: 2, outputPrice: 4 })).toBe(7)
  })

  it.each([
    ['cachedTokens', { ...base, cachedTokens: -1 }],
    ['inputTokens', { ...base, inputTokens: -1 }],
    ['outputTokens', { ...base, outputTokens: -1 }],
    ['cachedPrice', { ...base, cachedPrice: -1 }],
    ['inputPrice', { ...base, inputPrice: -1 }],
    ['outputPrice', { ...base, outputPrice: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => apiRevenue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
