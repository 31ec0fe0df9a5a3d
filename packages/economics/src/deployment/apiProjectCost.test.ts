import { describe, expect, it } from 'vitest'
import { apiProjectCost } from './apiProjectCost.js'

const base = { integration: 1e6, compliance: 0, tokensPerMonth: 1e9, price: 10, years: 3 }

describe('apiProjectCost', () => {
  it('is fixed cost alone without use', () => {
    expect(apiProjectCost({ ...base, tokensPerMonth: 0 })).toBe(1e6)
  })

  it.each([
    ['integration', { ...base, integration: -1 }],
    ['compliance', { ...base, compliance: -1 }],
    ['tokensPerMonth', { ...base, tokensPerMonth: -1 }],
    ['price', { ...base, price: -1 }],
    ['years', { ...base, years: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => apiProjectCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
