import { describe, expect, it } from 'vitest'
import { expansionGain } from './expansionGain.js'

const base = { marketBefore: 2.2e11, marketAfter: 3e11, shareAfter: 0.2 }

describe('expansionGain', () => {
  it('is nothing in a market that does not grow', () => {
    expect(expansionGain({ marketBefore: 5, marketAfter: 5, shareAfter: 0.5 })).toBe(0)
  })

  it.each([
    ['marketBefore', { ...base, marketBefore: -1 }],
    ['marketAfter', { ...base, marketAfter: -1 }],
    ['shareAfter', { ...base, shareAfter: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => expansionGain(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
