import { describe, expect, it } from 'vitest'
import { compare, scenario } from './compare.js'
import { lognormal } from './distribution/lognormal.js'

const profit = ({ users, price, cost }: { users: number; price: number; cost: number }): number => users * (price - cost)
const base = { users: lognormal({ low: 80, high: 120 }), price: 20, cost: [8, 12] as const }

describe('compare', () => {
  it('gives the same luck to inputs of the same name', () => {
    const [first, same, dear] = compare([scenario('base', profit, base), scenario('same', profit, { ...base }), scenario('dear', profit, { ...base, price: 21 })])
    expect(same!.difference).toMatchObject({ mean: 0, sd: 0 })
    expect(same!.higher).toBe(0)
    expect(dear!.higher).toBe(1)
    // one more of price is one more a user: the difference is the number of users
    expect(dear!.difference!.quantiles[0.05]).toBeCloseTo(80, 0)
    expect(dear!.mean - first!.mean).toBeCloseTo(dear!.difference!.mean, 6)
    expect(first).not.toHaveProperty('difference')
  })

  it('keeps the luck where a scenario has other inputs, or another formula', () => {
    const [, other] = compare([
      scenario('base', profit, base),
      scenario('users only', ({ users }: { users: number }) => users * 10, { users: base.users }),
    ], { samples: 4096 })
    expect(other!.difference!.mean).toBeCloseTo(0, 0)
    // the difference is users · (cost − 10), much narrower than two simulations apart
    expect(other!.difference!.sd).toBeLessThan(130)
  })

  it('takes correlations, seeds and methods', () => {
    const pair = { users: [90, 110], price: 20, cost: [8, 12] } as const
    const correlations = [{ between: ['users', 'cost'], rho: 0.9 }] as const
    const [free, bound] = compare([scenario('free', profit, pair), scenario('bound', profit, pair, { correlations })], { seed: 5, method: 'random', samples: 2000 })
    expect(bound!.sd).toBeLessThan(free!.sd)
  })

  it('refuses none, and two of one name', () => {
    expect(() => compare([])).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'scenarios' }))
    expect(() => compare([scenario('a', profit, base), scenario('a', profit, base)])).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'scenarios[1].name' }))
  })
})
