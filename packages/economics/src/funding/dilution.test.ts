import { describe, expect, it } from 'vitest'
import { dilution } from './dilution.js'

const base = { preMoney: 8e6, investment: 2e6 }

describe('dilution', () => {
  it('is all of a worthless company', () => {
    expect(dilution({ preMoney: 0, investment: 1 })).toBe(1)
  })

  it.each([
    ['preMoney', { ...base, preMoney: -1 }],
    ['investment', { ...base, investment: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => dilution(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
