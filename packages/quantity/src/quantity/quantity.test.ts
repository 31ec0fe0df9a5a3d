import { describe, expect, expectTypeOf, it } from 'vitest'
import { codeOf } from '../testing/arbitrary.js'
import { add } from '../arithmetic/add.js'
import { subtract } from '../arithmetic/subtract.js'
import { type Quantity, quantity } from './quantity.js'

describe('quantity', () => {
  it('splits the unit of a rate', () => {
    expect(quantity(20, 'USD/mo')).toEqual({ low: 20, high: 20, unit: 'USD', per: 'mo', modifier: 'exact' })
    expect(quantity(1, 'USD/mo/person')).toEqual({ low: 1, high: 1, unit: 'USD', per: 'person.mo', modifier: 'exact' })
    expect(quantity(0.5, 'kg/kW.h').per).toBe('kW.h')
    expect(quantity(3, '1/a')).toMatchObject({ unit: '1', per: 'a' })
  })

  it('keeps a unit and a denominator as they are written', () => {
    expect(quantity(3, '個')).toMatchObject({ unit: '個' })
    expect(quantity(1000, '字', { per: 'person.d', modifier: 'about', digits: 1 })).toEqual({ low: 1000, high: 1000, unit: '字', per: 'person.d', modifier: 'about', digits: 1 })
  })

  it('has no negative zero', () => {
    expect(Object.is(quantity(-0, 'USD').low, 0)).toBe(true)
  })

  it.each([
    [() => quantity(NaN, 'USD')], [() => quantity(Infinity, 'USD')], [() => quantity([2, 1], 'USD')], [() => quantity([1, NaN], 'USD')], [() => quantity(1, 'USD', { digits: 0 })], [() => quantity(1, 'USD', { digits: 1.5 })],
    [() => quantity(1, 'USD/mo', { per: 'd' })], [() => quantity(1, 'USD', { modifier: 'roughly' as 'about' })], [() => quantity('1' as unknown as number, 'USD')], [() => quantity([1] as unknown as [number, number], 'USD')],
    [() => quantity(1, undefined as unknown as 'USD')],
  ])('refuses what is no quantity (%#)', (run) => {
    expect(codeOf(run)).toBe('INVALID_QUANTITY')
  })

  it('refuses an unknown unit, in either place', () => {
    expect(codeOf(() => quantity(1, 'dollars'))).toBe('UNKNOWN_UNIT')
    expect(codeOf(() => quantity(1, 'USD', { per: 'fortnight' }))).toBe('UNKNOWN_UNIT')
  })

  it('carries the unit in its type', () => {
    expectTypeOf(quantity(1, 'USD')).toEqualTypeOf<Quantity<'USD'>>()
    expectTypeOf(quantity(1, 'USD/mo')).toEqualTypeOf<Quantity<'USD'>>()
    expectTypeOf(quantity(1, 'USD/(person.mo)')).toEqualTypeOf<Quantity<'USD'>>()
    expectTypeOf(quantity(1, 'FLOP/s/(USD/h)')).toEqualTypeOf<Quantity>()
    expectTypeOf(quantity(1, '(m/s)2')).toEqualTypeOf<Quantity>()
    expectTypeOf(quantity(1, 'USD' as string)).toEqualTypeOf<Quantity>()
    expectTypeOf(add(quantity(1, 'USD'), quantity(1, 'USD'))).toEqualTypeOf<Quantity<'USD'>>()
  })

  it('does not compile a sum of two currencies, and refuses one that slips through', () => {
    // @ts-expect-error CNY is not USD
    expect(codeOf(() => add(quantity(1, 'USD'), quantity(1, 'CNY')))).toBe('CURRENCY_MISMATCH')
    // @ts-expect-error CNY is not USD
    expect(codeOf(() => subtract(quantity(1, 'USD'), quantity(1, 'CNY')))).toBe('CURRENCY_MISMATCH')
    // @ts-expect-error kg is not USD
    expect(codeOf(() => add(quantity(1, 'USD'), quantity(1, 'kg')))).toBe('UNIT_MISMATCH')
    const fromText: Quantity = quantity(1, 'CNY')
    expect(codeOf(() => add(quantity(1, 'USD') as Quantity, fromText))).toBe('CURRENCY_MISMATCH')
  })
})
