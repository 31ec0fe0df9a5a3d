import { describe, expect, it } from 'vitest'
import { retainedShare } from './retainedShare.js'

const base = { stake: 1, dilutions: [0.46429, 0.50637, 0.28203] }

describe('retainedShare', () => {
  it('is halved twice by two rounds of a half', () => {
    expect(retainedShare({ stake: 1, dilutions: [0.5, 0.5] })).toBe(0.25)
  })

  it.each([
    ['stake', { ...base, stake: 1.01 }],
    ['dilutions[0]', { ...base, dilutions: [1.01] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => retainedShare(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
