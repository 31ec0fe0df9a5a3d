import { describe, expect, it } from 'vitest'
import { growthRate } from './growthRate.js'

const base = { start: 1, end: 2.194 }

describe('growthRate', () => {
  it('is −1 when nothing is left', () => {
    expect(growthRate({ start: 5, end: 0 })).toBe(-1)
  })

  it.each([
    ['start', { ...base, start: 0 }],
    ['end', { ...base, end: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => growthRate(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
