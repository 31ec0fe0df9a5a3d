import { describe, expect, it } from 'vitest'
import { breakEvenTokens } from './breakEvenTokens.js'

const base = { fixedCost: 4608, apiPrice: 10 }

describe('breakEvenTokens', () => {
  it('refuses an API that is cheaper at any use', () => {
    expect(() => breakEvenTokens({ ...base, ownCost: 10 })).toThrow(expect.objectContaining({ path: 'ownCost' }))
  })

  it.each([
    ['fixedCost', { ...base, fixedCost: -1 }],
    ['apiPrice', { ...base, apiPrice: 0 }],
    ['ownCost', { ...base, ownCost: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => breakEvenTokens(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
