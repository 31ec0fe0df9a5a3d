import { describe, expect, it } from 'vitest'
import { survivingFirms } from './survivingFirms.js'

const base = { entrants: 20, exitRate: 0.3, years: 5 }

describe('survivingFirms', () => {
  it('is all of them at the start', () => {
    expect(survivingFirms({ ...base, years: 0 })).toBe(20)
  })

  it.each([
    ['entrants', { ...base, entrants: -1 }],
    ['exitRate', { ...base, exitRate: 1.01 }],
    ['years', { ...base, years: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => survivingFirms(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
