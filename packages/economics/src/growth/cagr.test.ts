import { describe, expect, it } from 'vitest'
import { cagr } from './cagr.js'
import { projectedValue } from './projectedValue.js'

const base = { start: 10000, end: 11000, periods: 8 }

describe('cagr', () => {
  it('is undone by projectedValue', () => {
    expect(projectedValue({ start: 1e4, rate: cagr(base), periods: 8 })).toBeCloseTo(1.1e4, 8)
  })

  it.each([
    ['start', { ...base, start: 0 }],
    ['end', { ...base, end: 0 }],
    ['periods', { ...base, periods: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => cagr(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
