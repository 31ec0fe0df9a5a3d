import { describe, expect, it } from 'vitest'
import { runway } from './runway.js'
import { burnRate } from './burnRate.js'

const base = { cash: 8e9, netBurn: 333333333.3333333 }

describe('runway', () => {
  it('undoes burnRate', () => {
    expect(runway({ cash: 8e9, netBurn: burnRate({ spent: 8e9, months: 24 }) })).toBe(24)
  })

  it.each([
    ['cash', { ...base, cash: -1 }],
    ['netBurn', { ...base, netBurn: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => runway(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
