import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantity, type Quantity } from '../quantity/quantity.js'
import { codeOf, inside, quantityOf, unit } from '../testing/arbitrary.js'
import { commensurable } from '../unit/commensurable.js'
import { parseUnit } from '../unit/parseUnit.js'
import { unitText } from '../unit/unitText.js'
import { divide } from './divide.js'
import { multiply } from './multiply.js'
import { power } from './power.js'

const any = quantityOf(unit)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const factor = (q: Quantity): number => parseUnit(unitText(q)).factor
const close = (a: number, b: number, size = Math.max(Math.abs(a), Math.abs(b))): boolean => Math.abs(a - b) <= 1e-12 * size

describe('multiply, divide, power', () => {
  it.each([
    [quantity(20, 'USD/(person.mo)'), quantity(1e7, 'person'), { low: 2e8, unit: 'USD', per: 'mo' }],
    [quantity(2e8, 'USD/mo'), quantity(12, 'mo/a'), { low: 2.4e9, unit: 'USD', per: 'a' }],
    [quantity(20, 'USD/mo'), quantity(1, 'a'), { low: 240, unit: 'USD' }],
    [quantity(1e9, '人次'), quantity(0.01, '1'), { low: 1e7, unit: '人次' }],
    [quantity(200, '家'), quantity(1e6, 'USD', { per: '家' }), { low: 2e8, unit: 'USD' }],
    [quantity(2, 'CNY/Mtoken'), quantity(3e6, 'token'), { low: 6, unit: 'CNY' }],
    [quantity(0.4, 'kg/kW.h'), quantity(10, 'MW.h'), { low: 4000, unit: 'kg' }],
    [quantity(312, 'TFLOPS'), quantity(2, 's'), { low: 624, unit: 'TFLOP' }],
    [quantity(100, 'Mbps'), quantity(1, 'min'), { low: 6000, unit: 'Mbit' }],
    [quantity(50, '%'), quantity(8, 'USD'), { low: 4, unit: 'USD' }],
    [quantity(3, 'x'), quantity(100, '台'), { low: 300, unit: '台' }],
    [quantity(3, 'x'), quantity(2, 'x'), { low: 6, unit: 'x' }],
    [quantity(3, ''), quantity(2, ''), { low: 6, unit: '' }],
    [quantity(0.5, '1'), quantity(0.5, '1'), { low: 0.25, unit: '1' }],
    [quantity(2, 'm'), quantity(3, 'km'), { low: 6000, unit: 'm2' }],
    [quantity(2, 'kW'), quantity(3, 'h'), { low: 6, unit: 'kW.h' }],
    [quantity(1000, '字', { per: 'person.d' }), quantity(1e9, '人'), { low: 1e12, unit: '字', per: 'd' }],
  ])('multiplies units (%#)', (a, b, expected) => {
    expect(multiply(a, b)).toMatchObject(expected)
    expect(multiply(b, a)).toMatchObject(expected)
    if (!('per' in expected)) expect(multiply(a, b)).not.toHaveProperty('per')
  })

  it.each([
    [quantity(2.4e9, 'USD/a'), quantity(2e8, 'USD/mo'), { low: 1, unit: '1' }],
    [quantity(1, 'kW.h'), quantity(1, 'J'), { low: 3.6e6, unit: '1' }],
    [quantity(100, 'USD'), quantity(5, 'USD/d'), { low: 20, unit: 'd' }],
    [quantity(4.6e5, '台'), quantity(23, '台', { per: '家' }), { low: 2e4, unit: '家' }],
    [quantity(1, ''), quantity(2, 's'), { low: 0.5, unit: '1', per: 's' }],
    [quantity(300, 'USD'), quantity(3, 'x'), { low: 100, unit: 'USD' }],
  ])('divides units (%#)', (a, b, expected) => {
    expect(divide(a, b)).toMatchObject(expected)
  })

  it('takes the right bounds with negative numbers', () => {
    expect(multiply(quantity([-2, 3], 'x'), quantity([-5, 4], 'USD'))).toMatchObject({ low: -15, high: 12 })
    expect(divide(quantity([-2, 3], 'USD'), quantity([-4, -2], 'x'))).toMatchObject({ low: -1.5, high: 1 })
    expect(power(quantity([-2, 1], 'm'), 2)).toMatchObject({ low: 0, high: 4, unit: 'm2' })
    expect(power(quantity([-2, 1], 'm'), 3)).toMatchObject({ low: -8, high: 1, unit: 'm3' })
    expect(power(quantity([-2, -1], 'm', { modifier: 'over' }), 2)).toMatchObject({ low: 1, high: 4, modifier: 'under' })
  })

  it('turns a hedge beside a negative number or below the line', () => {
    expect(multiply(quantity(2, 'USD', { modifier: 'over' }), quantity(-3, 'x')).modifier).toBe('under')
    expect(multiply(quantity(2, 'USD', { modifier: 'over' }), quantity([-3, 3], 'x')).modifier).toBe('about')
    expect(divide(quantity(6, 'USD'), quantity(3, '家', { modifier: 'over' })).modifier).toBe('under')
    expect(divide(quantity(6, 'USD', { modifier: 'about' }), quantity(3, '家', { modifier: 'over' })).modifier).toBe('about')
  })

  it.each([
    [() => divide(quantity(1, 'USD'), quantity(0, 'x')), 'DIVISION_BY_ZERO'], [() => divide(quantity(1, 'USD'), quantity([-1, 2], 'x')), 'DIVISION_BY_ZERO'], [() => divide(quantity(1, 'USD'), quantity([0, 2], 'x')), 'DIVISION_BY_ZERO'],
    [() => multiply(quantity(1e200, 'm'), quantity(1e200, 'm')), 'OUT_OF_RANGE'], [() => divide(quantity(1e200, 'm'), quantity(1e-200, 's')), 'OUT_OF_RANGE'],
    [() => power(quantity(2, 'm'), 0.5), 'INVALID_QUANTITY'], [() => power(quantity(2, 'm'), 0), 'INVALID_QUANTITY'],
  ])('throws a typed error (%#)', (run, code) => {
    expect(codeOf(run)).toBe(code)
  })

  it('is commutative, in value, unit and hedge', () => {
    fc.assert(fc.property(any, any, (a, b) => {
      const [x, y] = [multiply(a, b), multiply(b, a)]
      expect([y.unit, y.per, y.modifier]).toEqual([x.unit, x.per, x.modifier])
      expect(close(x.low, y.low) && close(x.high, y.high)).toBe(true)
    }))
  })

  it('keeps the physical value, whatever units it settles on', () => {
    fc.assert(fc.property(any, any, (a, b) => {
      const product = multiply(a, b)
      const size = Math.max(Math.abs(product.low), Math.abs(product.high)) * factor(product)
      const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((value) => value * factor(a) * factor(b))
      expect(close(product.low * factor(product), Math.min(...ends), size)).toBe(true)
      expect(close(product.high * factor(product), Math.max(...ends), size)).toBe(true)
      if (b.low > 0 || b.high < 0) expect(commensurable(divide(product, b), a)).toBe(true)
    }))
  })

  it('is associative up to rounding', () => {
    fc.assert(fc.property(any, any, any, (a, b, c) => {
      const [x, y] = [multiply(multiply(a, b), c), multiply(a, multiply(b, c))]
      const size = Math.max(Math.abs(x.low), Math.abs(x.high)) * factor(x)
      expect(commensurable(x, y)).toBe(true)
      expect(close(x.low * factor(x), y.low * factor(y), size) && close(x.high * factor(x), y.high * factor(y), size)).toBe(true)
    }))
  })

  it('holds every product and quotient of members', () => {
    fc.assert(fc.property(quantityOf(fc.constant('USD')), quantityOf(fc.constant('')), share, share, (a, b, s, t) => {
      const [x, y] = [inside(a, s), inside(b, t)]
      const product = multiply(a, b)
      const slack = 1e-12 * Math.max(Math.abs(product.low), Math.abs(product.high))
      expect(product.low - slack <= x * y && x * y <= product.high + slack).toBe(true)
      if (b.low <= 0 && b.high >= 0) {
        expect(codeOf(() => divide(a, b))).toBe('DIVISION_BY_ZERO')
        return
      }
      const quotient = divide(a, b)
      const room = 1e-12 * Math.max(Math.abs(quotient.low), Math.abs(quotient.high))
      expect(quotient.low - room <= x / y && x / y <= quotient.high + room).toBe(true)
    }))
  })

  it('distributes over addition up to the width', () => {
    fc.assert(fc.property(quantityOf(fc.constant('USD')), quantityOf(fc.constant('USD')), fc.integer({ min: -1000, max: 1000 }), (a, b, k) => {
      const [left, right] = [multiply(quantity(k, ''), { ...a, low: a.low + b.low, high: a.high + b.high }), [multiply(quantity(k, ''), a), multiply(quantity(k, ''), b)]] as const
      const size = Math.abs(k) * (Math.abs(a.low) + Math.abs(a.high) + Math.abs(b.low) + Math.abs(b.high))
      expect(close(left.low, right[0].low + right[1].low, size)).toBe(true)
    }))
  })
})
