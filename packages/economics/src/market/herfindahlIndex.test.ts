import { describe, expect, it } from 'vitest'
import { herfindahlIndex } from './herfindahlIndex.js'

const base = { shares: [0.3, 0.3, 0.2, 0.2] }

describe('herfindahlIndex', () => {
  it('is 10,000 / n for n equal firms', () => {
    expect(herfindahlIndex({ shares: [0.25, 0.25, 0.25, 0.25] })).toBe(2500)
  })

  it('refuses shares above the whole', () => {
    expect(() => herfindahlIndex({ shares: [0.9, 0.2] })).toThrow(expect.objectContaining({ path: 'shares' }))
  })

  it.each([
    ['shares[0]', { ...base, shares: [1.01] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => herfindahlIndex(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
