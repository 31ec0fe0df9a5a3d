import { describe, expect, it } from 'vitest'
import { effectiveFirms } from './effectiveFirms.js'

const base = { shares: [0.3, 0.3, 0.2, 0.2] }

describe('effectiveFirms', () => {
  it('is the number of firms when they are alike', () => {
    expect(effectiveFirms({ shares: [0.5, 0.5] })).toBe(2)
  })

  it.each([
    ['shares[0]', { ...base, shares: [1.01] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => effectiveFirms(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
