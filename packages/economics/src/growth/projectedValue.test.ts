import { describe, expect, it } from 'vitest'
import { projectedValue } from './projectedValue.js'

const base = { start: 10000, rate: 0.011985024140399592, periods: 8 }

describe('projectedValue', () => {
  it('does not move without growth', () => {
    expect(projectedValue({ start: 7, rate: 0, periods: 100 })).toBe(7)
  })

  it.each([
    ['start', { ...base, start: -1 }],
    ['rate', { ...base, rate: -1 }],
    ['periods', { ...base, periods: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => projectedValue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
