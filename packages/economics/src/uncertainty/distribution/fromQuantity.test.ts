import { describe, expect, it } from 'vitest'
import { fromQuantity } from './fromQuantity.js'

describe('what a hedge means', () => {
  it.each([
    ['40多亿元', { low: 4e9, high: 5e9, modifier: 'exact', digits: 1 }, { kind: 'uniform', low: 4e9, high: 5e9 }],
    ['15–20%', { low: 0.15, high: 0.2, modifier: 'exact', digits: 2 }, { kind: 'uniform', low: 0.15, high: 0.2 }],
    ['将近80亿', { low: 8e9, high: 8e9, modifier: 'nearly', digits: 1 }, { kind: 'triangular', low: 7.2e9, mode: 8e9, high: 8e9 }],
    ['约24亿', { low: 2.4e9, high: 2.4e9, modifier: 'about', digits: 2 }, { kind: 'triangular', low: 2.3e9, mode: 2.4e9, high: 2.5e9 }],
    ['超过1,200万', { low: 1.2e7, high: 1.2e7, modifier: 'over', digits: 2 }, { kind: 'triangular', low: 1.2e7, mode: 1.2e7, high: 1.3e7 }],
    ['至少100', { low: 100, high: 100, modifier: 'atLeast' }, { kind: 'triangular', low: 100, mode: 100, high: 120 }],
    ['最多100', { low: 100, high: 100, modifier: 'atMost' }, { kind: 'triangular', low: 80, mode: 100, high: 100 }],
    ['不到50', { low: 50, high: 50, modifier: 'under' }, { kind: 'triangular', low: 45, mode: 50, high: 50 }],
    ['约-10', { low: -10, high: -10, modifier: 'about' }, { kind: 'triangular', low: -11, mode: -10, high: -9 }],
    ['超过200到300', { low: 200, high: 300, modifier: 'over', digits: 1 }, { kind: 'uniform', low: 200, high: 330 }],
  ] as const)('%s', (_, quantity, distribution) => {
    expect(fromQuantity(quantity)).toEqual(distribution)
  })

  it('leaves an exact number as it is, and one hedge of nothing', () => {
    expect(fromQuantity({ low: 20, high: 20, modifier: 'exact', digits: 2 })).toBe(20)
    expect(fromQuantity({ low: 0, high: 0, modifier: 'about' })).toBe(0)
  })

  it('reads a number as rounded on request', () => {
    expect(fromQuantity({ low: 2.4e9, high: 2.4e9, modifier: 'exact', digits: 2 }, { rounding: true })).toEqual({ kind: 'uniform', low: 2.35e9, high: 2.45e9 })
  })

  it('cuts off what cannot be', () => {
    expect(fromQuantity({ low: 0.98, high: 0.98, modifier: 'about' }, { max: 1 })).toEqual({ kind: 'triangular', low: 0.98 - 0.098, mode: 0.98, high: 1 })
    expect(() => fromQuantity({ low: 2, high: 3, modifier: 'exact' }, { max: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'quantity' }))
  })

  it('refuses bounds that are not in order', () => {
    expect(() => fromQuantity({ low: 2, high: 1, modifier: 'exact' })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'high' }))
    expect(() => fromQuantity({ low: NaN, high: 1, modifier: 'exact' })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'low' }))
  })
})
