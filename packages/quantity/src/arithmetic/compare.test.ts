import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantity } from '../quantity/quantity.js'
import { codeOf, quantityOf } from '../testing/arbitrary.js'
import { bounds } from './bounds.js'
import { compare, overlaps } from './compare.js'
import { relativeDifference } from './relativeDifference.js'

const dollars = quantityOf(fc.constant('USD'))

describe('compare, overlaps, bounds, relativeDifference', () => {
  it.each([
    [quantity(1, 'km'), quantity(900, 'm'), 'greater'], [quantity(1, 'km'), quantity(1000, 'm'), 'equal'], [quantity([1, 2], 'USD'), quantity([2, 3], 'USD'), 'overlaps'], [quantity([1, 2], 'USD'), quantity([3, 4], 'USD'), 'less'],
    [quantity(12, 'USD', { modifier: 'over' }), quantity(12, 'USD'), 'greater'], [quantity(12, 'USD', { modifier: 'atLeast' }), quantity(12, 'USD'), 'overlaps'], [quantity(12, 'USD', { modifier: 'under' }), quantity(12, 'USD'), 'less'],
    [quantity(12, 'USD', { modifier: 'over' }), quantity(1e9, 'USD'), 'overlaps'], [quantity(12, 'USD', { modifier: 'over' }), quantity(13, 'USD', { modifier: 'under' }), 'overlaps'], [quantity(12, 'USD', { modifier: 'about' }), quantity(12.5, 'USD'), 'less'],
    [quantity(20, 'USD/mo'), quantity(240, 'USD/a'), 'equal'],
  ])('compares (%#)', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected)
    expect(compare(b, a)).toBe(expected === 'less' ? 'greater' : expected === 'greater' ? 'less' : expected)
    expect(overlaps(a, b)).toBe(expected === 'equal' || expected === 'overlaps')
  })

  it('opens the side that a hedge opens', () => {
    expect(bounds(quantity(-5, 'Cel', { modifier: 'under' }))).toEqual({ low: -Infinity, high: -5, lowOpen: true, highOpen: true })
    expect(bounds(quantity(30, 'd', { modifier: 'atMost' }))).toEqual({ low: 0, high: 30, lowOpen: false, highOpen: false })
  })

  it('refuses two currencies', () => {
    expect(codeOf(() => compare(quantity(1, 'USD'), quantity(1, 'CNY')))).toBe('CURRENCY_MISMATCH')
    expect(codeOf(() => relativeDifference(quantity(1, 'USD'), quantity(1, 'kg')))).toBe('UNIT_MISMATCH')
  })

  it('measures a difference against the larger', () => {
    expect(relativeDifference(quantity(46e4, '台'), quantity(50e4, '台'))).toBeCloseTo(0.08, 12)
    expect(relativeDifference(quantity(0, 'USD'), quantity(5, 'USD'))).toBe(1)
    expect(relativeDifference(quantity(-1, 'USD'), quantity(1, 'USD'))).toBe(2)
    expect(relativeDifference(quantity(-1.7e308, 'm'), quantity(1.7e308, 'm'))).toBe(2)
  })

  it('is symmetric and within its range', () => {
    fc.assert(fc.property(dollars, dollars, (a, b) => {
      const difference = relativeDifference(a, b)
      expect(difference).toBe(relativeDifference(b, a))
      expect(difference >= 0 && difference <= 2).toBe(true)
      if (difference === 0) expect(a.low <= b.high && b.low <= a.high).toBe(true)
    }))
  })
})
