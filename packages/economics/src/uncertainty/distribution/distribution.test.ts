import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveFor } from '../../solve/solveFor.js'
import { sensitivity } from '../sensitivity.js'
import { simulate } from '../simulate.js'
import { beta } from './beta.js'
import type { Distribution } from './Distribution.js'
import { distributionCdf } from './distributionCdf.js'
import { distributionDensity } from './distributionDensity.js'
import { distributionMean } from './distributionMean.js'
import { distributionQuantile } from './distributionQuantile.js'
import { distributionVariance } from './distributionVariance.js'
import { empirical } from './empirical.js'
import { lognormal } from './lognormal.js'
import { mixture } from './mixture.js'
import { normal } from './normal.js'
import { pert } from './pert.js'
import { triangular } from './triangular.js'
import { uniform } from './uniform.js'

const smooth: readonly (readonly [string, Distribution])[] = [
  ['normal', normal({ mean: -3, sd: 2 })],
  ['lognormal by interval', lognormal({ low: 8, high: 12 })],
  ['lognormal by moments', lognormal({ mean: 5, sd: 4 })],
  ['uniform', uniform({ low: -1, high: 4 })],
  ['triangular', triangular({ low: 1, mode: 2, high: 6 })],
  ['triangular with its peak at an end', triangular({ low: 1, mode: 1, high: 6 })],
  ['beta', beta({ mean: 0.01, sd: 0.002 })],
  ['stretched beta', beta({ alpha: 2, beta: 3, low: -5, high: 5 })],
  ['pert', pert({ low: 0, mode: 3, high: 12 })],
  ['mixture', mixture([{ weight: 1, value: normal({ mean: 0, sd: 1 }) }, { weight: 2, value: uniform({ low: 3, high: 9 }) }])],
]

/** ∫ f over the probabilities: the midpoint rule on the quantiles. */
const expectation = (distribution: Distribution, f: (x: number) => number): number => {
  const n = 20_000
  let sum = 0
  for (let i = 0; i < n; i++) sum += f(distributionQuantile(distribution, (i + 0.5) / n))
  return sum / n
}

describe.each(smooth)('%s', (_, distribution) => {
  it('has a quantile that inverts its distribution function', () => {
    fc.assert(fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(Math.abs(distributionCdf(distribution, distributionQuantile(distribution, p)) - p)).toBeLessThan(1e-12)
    }), { seed: 4, numRuns: 200 })
  })

  it('has the mean and the variance of its quantiles', () => {
    const mean = distributionMean(distribution)
    const variance = distributionVariance(distribution)
    const sd = Math.sqrt(variance)
    expect(Math.abs(expectation(distribution, (x) => x) - mean)).toBeLessThan(1e-3 * sd)
    expect(Math.abs(expectation(distribution, (x) => (x - mean) ** 2) - variance)).toBeLessThan(5e-3 * variance)
  })

  it('has the slope of its distribution function for a density', () => {
    for (const p of [0.11, 0.37, 0.52, 0.83]) {
      const x = distributionQuantile(distribution, p)
      const h = 1e-5 * Math.sqrt(distributionVariance(distribution))
      const slope = (distributionCdf(distribution, x + h) - distributionCdf(distribution, x - h)) / (2 * h)
      expect(Math.abs(distributionDensity(distribution, x) / slope - 1)).toBeLessThan(1e-4)
    }
  })
})

describe('by interval and by moments', () => {
  it('hits the ends of the interval', () => {
    for (const coverage of [0.5, 0.9, 0.99]) {
      for (const distribution of [normal({ low: 8, high: 12, coverage }), lognormal({ low: 8, high: 12, coverage })]) {
        expect(distributionQuantile(distribution, (1 - coverage) / 2)).toBeCloseTo(8, 10)
        expect(distributionQuantile(distribution, (1 + coverage) / 2)).toBeCloseTo(12, 10)
      }
    }
  })

  it('has the moments asked for', () => {
    for (const distribution of [lognormal({ mean: 0.3, sd: 0.1 }), beta({ mean: 0.3, sd: 0.1 }), beta({ mean: 0.3, sd: 0.1, low: -1, high: 2 })]) {
      expect(distributionMean(distribution)).toBeCloseTo(0.3, 13)
      expect(Math.sqrt(distributionVariance(distribution))).toBeCloseTo(0.1, 13)
    }
  })
})

describe('observed values', () => {
  const values = empirical([5, 1, 3, 3])
  it('are drawn as they are', () => {
    expect([0, 0.25, 0.26, 0.75, 0.76, 1].map((p) => distributionQuantile(values, p))).toEqual([1, 1, 3, 3, 5, 5])
    expect([0.9, 1, 3, 5].map((x) => distributionCdf(values, x))).toEqual([0, 0.25, 0.75, 1])
    expect(distributionMean(values)).toBe(3)
    expect(distributionVariance(values)).toBe(2)
    expect(distributionDensity(values, 3)).toBeGreaterThan(distributionDensity(values, 5))
  })

  it('may have weights', () => {
    const weighted = empirical([20, 10], [3, 1])
    expect(weighted).toEqual({ kind: 'empirical', values: [10, 20], weights: [0.25, 0.75] })
    expect([0.25, 0.26].map((p) => distributionQuantile(weighted, p))).toEqual([10, 20])
    expect(distributionMean(weighted)).toBe(17.5)
  })

  it('stand beside a distribution in a mixture', () => {
    const chance = mixture([{ weight: 0.7, value: 0 }, { weight: 0.3, value: uniform({ low: 10, high: 20 }) }])
    expect(distributionQuantile(chance, 0.5)).toBeCloseTo(0, 12)
    expect(distributionQuantile(chance, 0.85)).toBeCloseTo(15, 12)
    expect(distributionQuantile(chance, 0)).toBe(0)
    expect(distributionQuantile(chance, 1)).toBe(20)
    expect(distributionMean(chance)).toBe(4.5)
  })
})

it.each([
  ['mean', () => normal({ mean: NaN, sd: 1 })],
  ['sd', () => normal({ mean: 0, sd: 0 })],
  ['high', () => normal({ low: 2, high: 1 })],
  ['coverage', () => normal({ low: 1, high: 2, coverage: 1 })],
  ['low', () => lognormal({ low: -1, high: 1 })],
  ['high', () => lognormal({ low: 2, high: 2 })],
  ['high', () => uniform({ low: 1, high: 1 })],
  ['mode', () => triangular({ low: 0, mode: 3, high: 2 })],
  ['high', () => triangular({ low: 0, mode: 0, high: 0 })],
  ['sd', () => beta({ mean: 0.5, sd: 0.5 })],
  ['mean', () => beta({ mean: 1.5, sd: 0.1 })],
  ['alpha', () => beta({ alpha: 0, beta: 1 })],
  ['high', () => beta({ alpha: 1, beta: 1, low: 2 })],
  ['mode', () => pert({ low: 0, mode: -1, high: 2 })],
  ['weight', () => pert({ low: 0, mode: 1, high: 2, weight: 0 })],
  ['components', () => mixture([])],
  ['components[0].weight', () => mixture([{ weight: 0, value: 1 }])],
  ['values', () => empirical([])],
  ['values[1]', () => empirical([1, Infinity])],
  ['weights', () => empirical([1, 2], [1])],
  ['weights[0]', () => empirical([1], [-1])],
  ['distribution', () => distributionDensity(empirical([1, 1]), 1)],
  ['p', () => distributionQuantile(normal({ mean: 0, sd: 1 }), 1.1)],
])('refuses a wrong %s', (path, make) => {
  expect(make).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
})

// A distribution is plain data: it may come out of a link or a file, from someone who did not call what makes one.
describe.each<[string, unknown]>([
  ['normal with a spread below zero', { kind: 'normal', mean: 0, sd: -1 }],
  ['normal without a mean', { kind: 'normal', sd: 1 }],
  ['lognormal with a spread below zero', { kind: 'lognormal', mu: 0, sigma: -1 }],
  ['uniform from high to low', { kind: 'uniform', low: 5, high: 1 }],
  ['triangular with its peak outside', { kind: 'triangular', low: 0, mode: 5, high: 1 }],
  ['triangular without a peak', { kind: 'triangular', low: 0, high: 1 }],
  ['beta with a parameter below zero', { kind: 'beta', alpha: -1, beta: 2, low: 0, high: 1 }],
  ['mixture of nothing', { kind: 'mixture', components: [] }],
  ['mixture with a weight below zero', { kind: 'mixture', components: [{ weight: -1, distribution: uniform({ low: 0, high: 1 }) }] }],
  ['mixture of what cannot be', { kind: 'mixture', components: [{ weight: 1, distribution: { kind: 'uniform', low: 2, high: 1 } }] }],
  ['empirical without values', { kind: 'empirical', values: [] }],
  ['a kind that there is not', { kind: 'cauchy' }],
])('%s', (_, written) => {
  const distribution = written as Distribution
  it.each<[string, () => unknown]>([
    ['simulate', () => simulate(({ x }: { x: number }) => x, { x: distribution })],
    ['simulate at random', () => simulate(({ x }: { x: number }) => x, { x: distribution }, { method: 'random' })],
    ['sensitivity', () => sensitivity(({ x }: { x: number }) => x, { x: distribution })],
    ['solveFor', () => solveFor(({ x, y }: { x: number; y: number }) => x + y, { x: distribution }, 'y', 1, { low: 0, high: 2 })],
    ['distributionMean', () => distributionMean(distribution)],
    ['distributionVariance', () => distributionVariance(distribution)],
    ['distributionDensity', () => distributionDensity(distribution, 0.5)],
    ['distributionCdf', () => distributionCdf(distribution, 0.5)],
    ['distributionQuantile', () => distributionQuantile(distribution, 0.5)],
  ])('is refused by %s', (_name, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'DOMAIN' }))
  })
})

it('sorts observed values that were written in another order', () => {
  const { quantiles } = simulate(({ x }: { x: number }) => x, { x: { kind: 'empirical', values: [3, 1, 2] } }, { quantiles: [0.1, 0.5, 0.9] })
  expect(quantiles).toEqual({ 0.1: 1, 0.5: 2, 0.9: 3 })
})

it('refuses a point that is no number', () => {
  for (const at of [distributionCdf, distributionDensity]) {
    expect(() => at(normal({ mean: 0, sd: 1 }), NaN)).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'x' }))
  }
  expect(distributionCdf(normal({ mean: 0, sd: 1 }), Infinity)).toBe(1)
})

it('refuses a mixture with a part that is neither a number nor a distribution', () => {
  expect(() => mixture([{ weight: 1, value: undefined as unknown as number }])).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'components[0].value' }))
})
