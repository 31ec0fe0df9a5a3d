import { describe, expect, it } from 'vitest'
import { doublingTime } from './doublingTime.js'

const base = { factor: 4.6 }

describe('doublingTime', () => {
  it('is one period for a doubling', () => {
    expect(doublingTime({ factor: 2 })).toBe(1)
  })

  it.each([
    ['factor', { ...base, factor: 1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => doublingTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
