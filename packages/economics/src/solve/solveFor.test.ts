import { describe, expect, it } from 'vitest'
import { subscriptionRevenue } from '../revenue/subscriptionRevenue.js'
import { normal } from '../uncertainty/distribution/normal.js'
import { simulate } from '../uncertainty/simulate.js'
import { solveFor } from './solveFor.js'

const revenue = ({ users, share, price }: { users: number; share: number; price: number }): number => users * share * price
const curve = ({ x }: { x: number }): number => x ** 3 - 3 * x

describe('solveFor', () => {
  it('finds the input', () => {
    expect(solveFor(revenue, { users: 1e9, price: 240 }, 'share', 2.4e9, { low: 0, high: 1 })).toBeCloseTo(0.01, 15)
    expect(solveFor(curve, {}, 'x', 2, { low: 1.5, high: 9 })).toBeCloseTo(2, 13)
    expect(solveFor(curve, {}, 'x', -2, { low: -5, high: -1.5 })).toBeCloseTo(-2, 13)
  })

  it('needs no range, and skips what the formula does not take', () => {
    expect(solveFor(revenue, { users: 1e9, price: 240 }, 'share', 2.4e9)).toBeCloseTo(0.01, 14)
    expect(solveFor(revenue, { share: 0.01, price: 240 }, 'users', 2.4e9) / 1e9).toBeCloseTo(1, 12)
    expect(solveFor(subscriptionRevenue, { users: 1e9, price: 20, months: 12 }, 'conversion', 2.4e9)).toBeCloseTo(0.01, 14)
    expect(solveFor(({ x }: { x: number }) => Math.sqrt(x), {}, 'x', 5)).toBeCloseTo(25, 12)
    expect(solveFor(curve, {}, 'x', -20)).toBeCloseTo(-3.0812, 3)
    expect(solveFor(curve, {}, 'x', 2, { low: 1.5 })).toBeCloseTo(2, 12)
    expect(() => solveFor(subscriptionRevenue, { users: 1e9, price: 20, months: 12 }, 'conversion', 1e15)).toThrow(expect.objectContaining({ code: 'NO_SOLUTION', path: 'conversion' }))
    expect(() => solveFor(subscriptionRevenue, { users: -1, price: 20, months: 12 }, 'conversion', 1)).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'users' }))
  })

  it('takes the ends of the range', () => {
    expect(solveFor(revenue, { users: 10, price: 1 }, 'share', 10, { low: 0, high: 1 })).toBe(1)
    expect(solveFor(revenue, { users: 10, price: 1 }, 'share', 0, { low: 0, high: 1 })).toBe(0)
  })

  it('takes quantities, and uncertain inputs at their medians', () => {
    const price = { low: 20, high: 20, unit: 'USD', per: 'mo', modifier: 'exact' } as const
    expect(solveFor(revenue, { users: [90, 110], price }, 'share', 200, { low: 0, high: 1 })).toBeCloseTo(0.1, 13)
  })

  it('gives a distribution inside a simulation', () => {
    const needed = simulate(({ users }: { users: number }) => solveFor(revenue, { users, price: 10 }, 'share', 100, { low: 0, high: 1 }),
      { users: normal({ mean: 100, sd: 5 }) }, { samples: 256 })
    expect(needed.quantiles[0.5]).toBeCloseTo(0.1, 4)
  })

  it('says when there is no solution, and between what the results lie', () => {
    expect(() => solveFor(revenue, { users: 10, price: 1 }, 'share', 11, { low: 0, high: 1 })).toThrow(
      expect.objectContaining({ code: 'NO_SOLUTION', path: 'share', received: 'results from 0 to 10' }))
    expect(() => solveFor(({ x }: { x: number }) => 1 / x, {}, 'x', 0, { low: -1.01, high: 1 })).toThrow(expect.objectContaining({ code: 'NO_SOLUTION' }))
  })

  it('says when there are several', () => {
    expect(() => solveFor(curve, {}, 'x', 0, { low: -3, high: 3.1 })).toThrow(expect.objectContaining({ code: 'SEVERAL_SOLUTIONS', path: 'x' }))
  })

  it('refuses a range that is none', () => {
    expect(() => solveFor(curve, {}, 'x', 0, { low: 1, high: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'high' }))
    expect(() => solveFor(curve, {}, 'x', NaN, { low: 1, high: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'target' }))
    expect(() => solveFor(({ x }: { x: number }) => Math.sqrt(x), {}, 'x', 1, { low: -1, high: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'x' }))
  })
})
