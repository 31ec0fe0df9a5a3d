import { describe, expect, it } from 'vitest'
import { netBurn } from './netBurn.js'

const base = { grossBurn: 20000, cashIn: 8000 }

describe('netBurn', () => {
  it('is negative for a company that earns', () => {
    expect(netBurn({ grossBurn: 1, cashIn: 3 })).toBe(-2)
  })

  it.each([
    ['grossBurn', { ...base, grossBurn: -1 }],
    ['cashIn', { ...base, cashIn: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => netBurn(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
