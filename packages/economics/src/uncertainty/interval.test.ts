import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { empirical } from './distribution/empirical.js'
import { lognormal } from './distribution/lognormal.js'
import { mixture } from './distribution/mixture.js'
import { normal } from './distribution/normal.js'
import { triangular } from './distribution/triangular.js'
import { interval } from './interval.js'

const quotient = ({ a, b, c }: { a: number; b: number; c: number }): number => (a * b) / c
const monotone = { a: 1, b: 1, c: -1 } as const

describe('where the formula is monotone', () => {
  it('the bounds are those of the corners, and guaranteed', () => {
    expect(interval(quotient, { a: [1, 2], b: 3, c: triangular({ low: 4, mode: 5, high: 6 }) }, { entry: { monotone } }))
      .toEqual({ low: 0.5, high: 1.5, guaranteed: true, method: 'monotone' })
  })

  it('no point of the box lies outside', () => {
    const pair = fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true })).map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)
    fc.assert(fc.property(pair, pair, pair, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, x, y, z) => {
      const { low, high, guaranteed } = interval(quotient, { a, b, c }, { entry: { monotone } })
      const inside = ([from, to]: readonly [number, number], share: number): number => Math.min(to, Math.max(from, from + (to - from) * share))
      const value = quotient({ a: inside(a, x), b: inside(b, y), c: inside(c, z) })
      expect(guaranteed).toBe(true)
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
    }))
  })
})

describe('where it is not known to be', () => {
  it('the bounds are searched for and marked', () => {
    const wave = ({ x, y }: { x: number; y: number }): number => Math.sin(3 * x) * Math.cos(y)
    const { low, high, guaranteed, method } = interval(wave, { x: [0, 2], y: [-1, 1] })
    expect([guaranteed, method]).toEqual([false, 'sampled'])
    expect(low).toBeCloseTo(-1, 9)
    expect(high).toBeCloseTo(1, 9)
  })

  it('one input that is not monotone is enough', () => {
    expect(interval(quotient, { a: [1, 2], b: 1, c: [1, 2] }, { entry: { monotone: { a: 1 } } })).toEqual({ low: 0.5, high: 2, guaranteed: false, method: 'sampled' })
  })
})

describe('inputs', () => {
  const same = ({ x }: { x: number }): number => x
  const entry = { monotone: { x: 1 } } as const
  it('have the bounds of their distribution, or of the share asked for', () => {
    expect(interval(same, { x: empirical([3, 1, 2]) }, { entry })).toMatchObject({ low: 1, high: 3 })
    expect(interval(same, { x: mixture([{ weight: 1, value: 5 }, { weight: 1, value: triangular({ low: 1, mode: 1, high: 2 }) }]) }, { entry })).toMatchObject({ low: 1, high: 5 })
    expect(interval(same, { x: lognormal({ low: 8, high: 12 }) }, { entry, coverage: 0.9 }).high).toBeCloseTo(12, 12)
    expect(interval(same, { x: 4 })).toMatchObject({ low: 4, high: 4, guaranteed: true })
    expect(interval(same, { x: { low: 8e9, high: 8e9, unit: 'CNY', modifier: 'nearly', digits: 1 } }, { entry })).toMatchObject({ low: 7.2e9, high: 8e9 })
  })

  it('refuses what has no bounds', () => {
    expect(() => interval(same, { x: normal({ mean: 0, sd: 1 }) })).toThrow(expect.objectContaining({ code: 'UNBOUNDED', path: 'x' }))
    expect(() => interval(same, { x: [0, 1] }, { coverage: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'coverage' }))
    expect(() => interval(({ x }: { x: number }) => 1 / x, { x: [0, 1] })).toThrow(expect.objectContaining({ code: 'NOT_FINITE' }))
  })
})
