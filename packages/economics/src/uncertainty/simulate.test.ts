import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beta } from './distribution/beta.js'
import { empirical } from './distribution/empirical.js'
import { lognormal } from './distribution/lognormal.js'
import { mixture } from './distribution/mixture.js'
import { normal } from './distribution/normal.js'
import { triangular } from './distribution/triangular.js'
import { uniform } from './distribution/uniform.js'
import type { Distribution } from './distribution/Distribution.js'
import { distributionCdf } from './distribution/distributionCdf.js'
import { distributionMean } from './distribution/distributionMean.js'
import { distributionQuantile } from './distribution/distributionQuantile.js'
import { sampler } from './sampler.js'
import { subscriptionRevenueMeta as entry } from '../revenue/subscriptionRevenue.meta.js'
import { simulate } from './simulate.js'

const close = (value: number, expected: number, relative: number): void => expect(Math.abs(value / expected - 1)).toBeLessThan(relative)
const same = ({ x }: { x: number }): number => x

/** Yearly revenue of a language model: subscriptions, licences and a share of an advertising market. */
const revenue = (m: { users: number; conversion: number; price: number; customers: number; licence: number; market: number; share: number }): number =>
  m.users * m.conversion * m.price * 12 + m.customers * m.licence + m.market * m.share
const revenueInputs = {
  users: lognormal({ low: 8e8, high: 1.2e9 }),
  conversion: beta({ mean: 0.01, sd: 0.002 }),
  price: 20,
  customers: lognormal({ low: 150, high: 250 }),
  licence: lognormal({ low: 8e5, high: 1.2e6 }),
  market: lognormal({ low: 2.2e11, high: 3e11 }),
  share: lognormal({ low: 0.15, high: 0.2 }),
}

describe('models whose moments are known', () => {
  it('yearly revenue with six uncertain inputs', () => {
    // the sum of three products of independent variables: exact mean and standard deviation
    const { mean, sd, samples } = simulate(revenue, revenueInputs)
    close(mean, 47_429_563_559.25336, 1e-5)
    close(sd, 5_820_625_776.668351, 1e-3)
    expect(samples.length).toBe(16_384)
  })

  it("Ishigami's function", () => {
    // mean a/2, variance a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 with a = 7, b = 0.1
    const ishigami = ({ x, y, z }: { x: number; y: number; z: number }): number => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
    const angle = uniform({ low: -Math.PI, high: Math.PI })
    const { mean, sd } = simulate(ishigami, { x: angle, y: angle, z: angle })
    close(mean, 3.5, 1e-4)
    close(sd, Math.sqrt(49 / 8 + 0.1 * Math.PI ** 4 / 5 + 0.01 * Math.PI ** 8 / 18 + 0.5), 1e-3)
  })

  it('GUM H.1: the length of a gauge block', () => {
    // JCGM 100:2008, H.1: 50 000 838 nm with a standard uncertainty of 32 nm to first order, 34 nm with the second-order terms (H.1.7)
    const length = (m: { standard: number; difference: number; expansion: number; offset: number; temperature: number; step: number }): number =>
      m.standard + m.difference - m.standard * (m.step * m.temperature + m.expansion * m.offset)
    const { mean, sd } = simulate(length, {
      standard: normal({ mean: 50_000_623, sd: 25 }),
      difference: normal({ mean: 215, sd: 9.7 }),
      step: uniform({ low: -1e-6, high: 1e-6 }),
      expansion: uniform({ low: 9.5e-6, high: 13.5e-6 }),
      offset: uniform({ low: -0.05, high: 0.05 }),
      // a mean of −0.1 with sd 0.2, plus a cycle of amplitude 0.5, which is an arcsine distribution
      temperature: mixture([{ weight: 1, value: beta({ alpha: 0.5, beta: 0.5, low: -0.6, high: 0.4 }) }]),
    })
    expect(Math.abs(mean - 50_000_838)).toBeLessThan(0.5)
    expect(sd).toBeGreaterThan(31.5)
    expect(sd).toBeLessThan(34.5)
  })

  it('an input that occurs twice is the same number both times', () => {
    const square = ({ x }: { x: number }): number => x * x
    // u(x²) = 2·x·u(x), as the guide of the uncertainties package has it: 0.040 ± 0.004
    const { mean, sd } = simulate(square, { x: normal({ mean: 0.2, sd: 0.01 }) })
    close(mean, 0.0401, 1e-4)
    close(sd, 0.004, 5e-3)
    expect(simulate(({ x }: { x: number }) => x - x, { x: [1, 2] }).sd).toBe(0)
  })
})

describe('the samples of one input', () => {
  const cases: readonly (readonly [string, Distribution])[] = [
    ['normal', normal({ mean: 1, sd: 2 })],
    ['lognormal', lognormal({ low: 1, high: 9 })],
    ['broad lognormal', lognormal({ low: 1e-6, high: 1e6 })],
    ['uniform', uniform({ low: 1, high: 9 })],
    ['triangular', triangular({ low: 1, mode: 2, high: 9 })],
    ['beta', beta({ mean: 0.2, sd: 0.15 })],
    ['beta of large parameters', beta({ alpha: 2e5, beta: 3e5 })],
    ['beta with two peaks', beta({ alpha: 0.1, beta: 0.2 })],
    ['mixture', mixture([{ weight: 1, value: normal({ mean: 0, sd: 1 }) }, { weight: 3, value: lognormal({ low: 4, high: 5 }) }])],
  ]
  it.each(cases)('%s: fit the distribution (Kolmogorov and Smirnov)', (_, distribution) => {
    for (const method of ['sobol', 'random'] as const) {
      const n = 16_384
      const sorted = simulate(same, { x: distribution }, { samples: n, method, seed: 42 }).samples.slice().sort()
      const distance = sorted.reduce((most, x, i) => {
        const p = distributionCdf(distribution, x)
        return Math.max(most, (i + 1) / n - p, p - i / n)
      }, 0)
      expect(distance).toBeLessThan(method === 'sobol' ? 3e-4 : 1.95 / Math.sqrt(n))
    }
  })

  it.each(cases.slice(0, 7))('%s: the table is the inverse distribution function', (_, distribution) => {
    const fill = sampler(distribution)
    const sample = (p: number): number => {
      const column = Float64Array.of(p)
      fill(column, 1)
      return column[0]!
    }
    const spread = distributionQuantile(distribution, 0.84) - distributionQuantile(distribution, 0.16)
    fc.assert(fc.property(fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }), (p) => {
      const exact = distributionQuantile(distribution, p)
      expect(Math.abs(sample(p) - exact)).toBeLessThan(4e-12 * (spread + Math.abs(exact)))
    }), { seed: 9, numRuns: 500 })
  })
})

describe('quasi-random against pseudo-random', () => {
  it('the mean is at least twenty times closer', () => {
    const error = (method: 'sobol' | 'random'): number => {
      const errors = Array.from({ length: 10 }, (_, seed) => simulate(revenue, revenueInputs, { samples: 4096, seed, method }).mean - 47_429_563_559.25336)
      return Math.sqrt(errors.reduce((sum, value) => sum + value * value, 0) / 10)
    }
    expect(error('random') / error('sobol')).toBeGreaterThan(20)
  })

  it('more inputs than Sobol dimensions still work', () => {
    const sum = ({ parts }: { parts: readonly number[] }): number => parts.reduce((total, part) => total + part, 0)
    const { mean, sd } = simulate(sum, { parts: Array.from({ length: 40 }, () => uniform({ low: 0, high: 1 })) })
    close(mean, 20, 1e-3)
    close(sd, Math.sqrt(40 / 12), 0.02)
  })
})

describe('determinism', () => {
  it('gives the same samples for the same seed, others for another', () => {
    const run = (seed: number): Float64Array => simulate(revenue, revenueInputs, { samples: 500, seed }).samples
    expect(run(3)).toEqual(run(3))
    expect(run(4)).not.toEqual(run(3))
  })

  it('gives these numbers on every platform', () => {
    const { mean, quantiles } = simulate(revenue, revenueInputs, { samples: 1024, seed: 7 })
    close(mean, 47432083678.07802, 1e-12)
    close(quantiles[0.95], 57672804383.99834, 1e-12)
  })
})

describe('closed forms', () => {
  const product = ({ a, b, c }: { a: number; b: number; c: number }): number => (5 * a * Math.sqrt(b)) / c
  const entry = { form: 'product', exponents: { b: 0.5, c: -1 } } as const
  const inputs = { a: lognormal({ low: 1, high: 2 }), b: lognormal({ low: 10, high: 40 }), c: lognormal({ low: 3, high: 4 }) }

  it('a product of lognormals is a lognormal', () => {
    const exact = simulate(product, inputs, { entry })
    const sampled = simulate(product, inputs)
    expect([exact.method, sampled.method]).toEqual(['closed-form', 'sobol'])
    expect(exact.distribution?.kind).toBe('lognormal')
    close(sampled.mean, exact.mean, 1e-5)
    close(sampled.sd, exact.sd, 5e-3)
    for (const p of [0.05, 0.5, 0.95] as const) close(sampled.quantiles[p], exact.quantiles[p], 5e-3)
    expect(exact.samples.length).toBe(16_384)
  })

  it('a sum of normals is a normal, lists and correlations included', () => {
    const total = ({ parts, rest }: { parts: readonly number[]; rest: number }): number => parts.reduce((sum, part) => sum + 2 * part, 1) - rest
    const normals = { parts: [normal({ mean: 1, sd: 1 }), normal({ mean: 2, sd: 2 })], rest: normal({ mean: 5, sd: 3 }) }
    const correlations = [{ between: ['parts[0]', 'rest'], rho: 0.5 }] as const
    const exact = simulate(total, normals, { entry: { form: 'linear' }, correlations })
    expect(exact.method).toBe('closed-form')
    close(exact.mean, 2, 1e-12)
    close(exact.sd, Math.sqrt(4 + 16 + 9 - 2 * 0.5 * 2 * 3), 1e-11)
    close(simulate(total, normals, { correlations }).sd, exact.sd, 2e-3)
  })

  it('is not used where the inputs or the formula do not fit', () => {
    expect(simulate(product, { ...inputs, a: uniform({ low: 1, high: 2 }) }, { entry }).method).toBe('sobol')
    expect(simulate((each: Parameters<typeof product>[0]) => product(each) + 1, inputs, { entry }).method).toBe('sobol')
    expect(simulate(({ x }: { x: number }) => x ** 2, { x: normal({ mean: 0, sd: 1 }) }, { entry: { form: 'linear' } }).method).toBe('sobol')
    expect(simulate(product, { a: 1, b: 4, c: 2 }, { entry }).method).toBe('sobol')
  })

  it('is not used where the inputs cancel each other', () => {
    const difference = ({ a, b }: { a: number; b: number }): number => a - b
    const same = { a: normal({ mean: 5, sd: 1 }), b: normal({ mean: 3, sd: 1 }) }
    const { method, mean, sd } = simulate(difference, same, { entry: { form: 'linear' }, correlations: [{ between: ['a', 'b'], rho: 1 }] })
    expect(method).toBe('sobol')
    close(mean, 2, 1e-9)
    expect(sd).toBeLessThan(1e-9)
  })
})

describe('correlations', () => {
  const correlation = (x: Float64Array, y: Float64Array): number => {
    const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
    const [mx, my] = [mean(x), mean(y)]
    let [xy, xx, yy] = [0, 0, 0]
    x.forEach((value, i) => {
      xy += (value - mx) * (y[i]! - my)
      xx += (value - mx) ** 2
      yy += (y[i]! - my) ** 2
    })
    return xy / Math.sqrt(xx * yy)
  }
  const z = normal({ mean: 0, sd: 1 })

  it('has the correlations asked for', () => {
    const seen: number[][] = []
    simulate((m: { a: number; b: number; c: number }) => seen.push([m.a, m.b, m.c]), { a: z, b: z, c: z }, {
      correlations: [{ between: ['a', 'b'], rho: 0.8 }, { between: ['b', 'c'], rho: -0.3 }],
    })
    const [a, b, c] = [0, 1, 2].map((j) => Float64Array.from(seen, (row) => row[j]!)) as [Float64Array, Float64Array, Float64Array]
    expect(correlation(a, b)).toBeCloseTo(0.8, 2)
    expect(correlation(b, c)).toBeCloseTo(-0.3, 2)
    expect(correlation(a, c)).toBeCloseTo(0, 2)
  })

  it('keeps the margins, and full correlation is the same number', () => {
    const difference = simulate(({ a, b }: { a: number; b: number }) => a - b, { a: [0, 1], b: [0, 1] }, { correlations: [{ between: ['a', 'b'], rho: 1 }] })
    expect(difference.sd).toBeLessThan(1e-12)
    const chance = mixture([{ weight: 1, value: 0 }, { weight: 1, value: [1, 3] as const }].map((part) =>
      ({ weight: part.weight, value: typeof part.value === 'number' ? part.value : uniform({ low: part.value[0], high: part.value[1] }) })))
    const margin = simulate(({ b }: { a: number; b: number }) => b, { a: z, b: chance }, { samples: 2048, correlations: [{ between: ['a', 'b'], rho: 0.5 }] })
    close(margin.mean, distributionMean(chance), 0.01)
  })

  it('refuses what cannot be', () => {
    const three = { a: z, b: z, c: z }
    const run = (...correlations: { between: [string, string]; rho: number }[]) => () =>
      simulate(({ a, b, c }: { a: number; b: number; c: number }) => a + b + c, three, { correlations })
    expect(run({ between: ['a', 'x'], rho: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'correlations[0].between' }))
    expect(run({ between: ['a', 'b'], rho: 1.1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'correlations[0]' }))
    expect(run({ between: ['a', 'b'], rho: 0.9 }, { between: ['b', 'c'], rho: 0.9 }, { between: ['a', 'c'], rho: -0.9 })).toThrow(
      expect.objectContaining({ code: 'DOMAIN', path: 'correlations' }))
  })
})

describe('inputs', () => {
  it('may be those of any entry of the catalogue', () => {
    const run = simulate(entry.formula, { users: [1e8, 2e8], conversion: 0.01, price: lognormal({ low: 15, high: 25 }), months: 12 }, { entry })
    expect(run.method).toBe('sobol')
    expect(simulate(entry.formula, { users: 1e8, conversion: 0.01, price: lognormal({ low: 15, high: 25 }), months: 12 }, { entry }).method).toBe('closed-form')
  })

  it('may be intervals, quantities and lists', () => {
    const total = ({ list, factor }: { list: readonly number[]; factor: number }): number => factor * list.reduce((sum, value) => sum + value, 0)
    expect(simulate(total, { list: [1, { low: 1, high: 3 }, [2, 4]], factor: { low: 2, high: 2, unit: '1', modifier: 'exact' } }).mean).toBeCloseTo(12, 5)
    expect(simulate(same, { x: [4, 4] }).sd).toBe(0)
    expect(simulate(same, { x: { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact' } }).mean).toBeCloseTo(4.5e9, -3)
  })

  it('the entry tells a list of two from an interval and checks units', () => {
    const sum = ({ list }: { list: readonly number[] }): number => list.reduce((total, value) => total + value, 0)
    const input = { name: 'list', symbol: 'l', unit: 'USD/mo', description: { en: '', zh: '' }, domain: 'finite', default: 0, list: true } as const
    expect(simulate(sum, { list: [1, 2] }, { entry: { inputs: [input] } }).mean).toBe(3)
    const quantity = { low: 1, high: 1, unit: 'CNY', per: 'mo', modifier: 'exact' } as const
    expect(() => simulate(sum, { list: [quantity] }, { entry: { inputs: [input] } })).toThrow(
      expect.objectContaining({ code: 'UNIT_MISMATCH', path: 'list[0]' }))
    expect(simulate(sum, { list: [quantity] }, { entry: { inputs: [{ ...input, unit: '¤/mo' }] } }).mean).toBe(1)
  })

  it('refuses what is not a number', () => {
    expect(() => simulate(same, { x: NaN })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'x' }))
    expect(() => simulate(same, { x: [2, 1] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'x' }))
    expect(() => simulate(same, { x: 1 }, { samples: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'samples' }))
    expect(() => simulate(same, { x: 1 }, { samples: 1e12 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'samples' }))
    expect(() => simulate(same, { x: 1 }, { seed: 0.5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'seed' }))
    expect(() => simulate(same, { x: 1 }, { method: 'halton' as never })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'method' }))
    expect(() => simulate(({ x }: { x: number }) => Math.log(x), { x: [-1, 1] })).toThrow(expect.objectContaining({ code: 'NOT_FINITE' }))
  })
})

describe('the summary', () => {
  it('agrees with the samples', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }), fc.integer(), (values, seed) => {
      const { samples, mean, sd, quantiles, histogram } = simulate(same, { x: empirical(values) }, { samples: 37, seed, quantiles: [0, 0.5, 1], bins: 7 })
      const sorted = samples.slice().sort()
      expect(mean).toBeCloseTo(samples.reduce((sum, value) => sum + value, 0) / 37, 9)
      expect(sd).toBeCloseTo(Math.sqrt(samples.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 36), 9)
      expect([quantiles[0], quantiles[0.5], quantiles[1]]).toEqual([sorted[0], sorted[18], sorted[36]])
      expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(37)
      expect([histogram.low, histogram.high]).toEqual([sorted[0], sorted[36]])
    }), { seed: 2 })
  })
})

it('refuses a distribution of a kind that there is not', () => {
  expect(() => simulate(same, { x: { kind: 'cauchy' } as never })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'kind', received: 'cauchy' }))
})
