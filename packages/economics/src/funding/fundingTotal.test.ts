import { describe, expect, it } from 'vitest'
import { fundingTotal } from './fundingTotal.js'

const base = { rounds: [1.03e10, 1e10] }

describe('fundingTotal', () => {
  it('adds up', () => {
    expect(fundingTotal({ rounds: [1, 2, 4] })).toBe(7)
  })

  it('needs a round', () => {
    expect(() => fundingTotal({ rounds: [] })).toThrow(expect.objectContaining({ path: 'rounds' }))
  })

  it.each([
    ['rounds[0]', { ...base, rounds: [-1] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => fundingTotal(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
