import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantity } from '../quantity/quantity.js'
import { codeOf, inside, quantityOf } from '../testing/arbitrary.js'
import { add } from './add.js'
import { scale } from './scale.js'
import { subtract } from './subtract.js'
import { sum } from './sum.js'

const dollars = quantityOf(fc.constant('USD'))
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('add, subtract, scale, sum', () => {
  it('adds in the unit of the first', () => {
    expect(add(quantity(1, 'km') as never, quantity(500, 'm') as never)).toEqual({ low: 1.5, high: 1.5, unit: 'km', modifier: 'exact' })
    expect(add(quantity(20, 'USD/mo'), quantity(120, 'USD/a'))).toMatchObject({ low: 30, unit: 'USD', per: 'mo' })
    expect(subtract(quantity(12, 'mo', { modifier: 'over' }), quantity(2, 'mo', { modifier: 'under' }))).toMatchObject({ low: 10, modifier: 'over' })
  })

  it('drops the digits that were stated', () => {
    expect(add(quantity(1, 'USD', { digits: 1 }), quantity(1, 'USD'))).not.toHaveProperty('digits')
  })

  it.each([
    [quantity(1, 'USD', { per: 'mo' }), quantity(1, 'USD'), 'UNIT_MISMATCH'],
    [quantity(1, '家'), quantity(1, '台'), 'UNIT_MISMATCH'],
    [quantity(1, 'USD/mo'), quantity(1, 'CNY/mo'), 'CURRENCY_MISMATCH'],
    [quantity(1.7e308, 'm'), quantity(1.7e308, 'm'), 'OUT_OF_RANGE'],
    [{ ...quantity(1, 'm'), unit: 'moon' }, { ...quantity(1, 'm'), unit: 'moon' }, 'UNKNOWN_UNIT'],
  ])('refuses what does not go together (%#)', (a, b, code) => {
    expect(codeOf(() => add<string>(a, b))).toBe(code)
  })

  it('adds up the same persons, 个 and 個 under either name', () => {
    expect(add<string>(quantity(3, '人'), quantity(2, '名')).low).toBe(5)
    expect(add<string>(quantity(3, '个'), quantity(2, '個')).low).toBe(5)
  })

  it('is commutative, and subtract its inverse up to the width', () => {
    fc.assert(fc.property(dollars, dollars, (a, b) => {
      expect(add(a, b)).toEqual(add(b, a))
      const back = subtract(add(a, b), b)
      const slack = 1e-9 * (Math.abs(a.low) + Math.abs(a.high) + Math.abs(b.low) + Math.abs(b.high))
      expect(back.low).toBeLessThanOrEqual(a.low + slack)
      expect(back.high).toBeGreaterThanOrEqual(a.high - slack)
    }))
  })

  it('holds every sum and difference of members', () => {
    fc.assert(fc.property(dollars, dollars, share, share, (a, b, s, t) => {
      const [x, y] = [inside(a, s), inside(b, t)]
      const [plus, minus] = [add(a, b), subtract(a, b)]
      expect(plus.low <= x + y && x + y <= plus.high).toBe(true)
      expect(minus.low <= x - y && x - y <= minus.high).toBe(true)
    }))
  })

  it('scales by any finite factor, turning the interval where it is negative', () => {
    expect(scale(quantity([1, 2], 'USD', { modifier: 'over' }), -3)).toEqual({ low: -6, high: -3, unit: 'USD', modifier: 'under' })
    expect(codeOf(() => scale(quantity(1, 'USD'), NaN))).toBe('INVALID_QUANTITY')
    expect(Object.is(scale(quantity(0, 'USD'), -1).low, 0)).toBe(true)
  })

  it('sums a list as repeated addition does, without losing small members', () => {
    expect(sum([quantity(1e16, 'USD'), ...Array.from({ length: 10 }, () => quantity(1, 'USD')), quantity(-1e16, 'USD')]).low).toBe(10)
    expect(codeOf(() => sum([]))).toBe('INVALID_QUANTITY')
    fc.assert(fc.property(fc.array(dollars, { minLength: 1, maxLength: 8 }), (list) => {
      const total = sum(list)
      const chain = list.slice(1).reduce((a, b) => add(a, b), list[0] ?? quantity(0, 'USD'))
      const slack = 1e-6 * list.reduce((size, { low, high }) => size + Math.abs(low) + Math.abs(high), 1)
      expect(Math.abs(total.low - chain.low)).toBeLessThanOrEqual(slack)
      expect(total.modifier).toBe(chain.modifier)
    }))
  })
})
