import { describe, expect, it } from 'vitest'
import { directionIntegers, sobolDimensions, uniformColumn, type SamplingMethod } from './uniformColumn.js'
import { xoshiro128, xoshiroState } from './xoshiro128.js'

const draw = (method: SamplingMethod, seed: number, dimension: number, count: number): Float64Array => {
  const column = new Float64Array(count)
  uniformColumn(method, seed, dimension)(column)
  return column
}

it('xoshiro128** gives the reference sequence', () => {
  // the first outputs of the authors' C code from the state 1, 2, 3, 4
  const next = xoshiro128(Int32Array.of(1, 2, 3, 4))
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
  expect(xoshiroState(1, 0)).not.toEqual(xoshiroState(2 ** 32 + 1, 0))
})

it('the direction numbers give the points of scipy.stats.qmc.Sobol without scrambling', () => {
  // point 1000 of SciPy 1.17's Sobol(32, scramble=False, bits=32), as integers
  const expected = [
    943718400, 415236096, 2227175424, 2906652672, 1203765248, 3896508416, 197132288, 3862953984, 2151677952, 297795584, 364904448, 1094713344,
    692060160, 1648361472, 616562688, 1589641216, 3091202048, 1480589312, 4257218560, 3116367872, 2243952640, 2361393152, 4081057792, 2319450112,
    2503999488, 3896508416, 171966464, 4206886912, 255852544, 1463812096, 633339904, 624951296,
  ]
  const gray = 1000 ^ (1000 >> 1)
  const point = Array.from({ length: sobolDimensions }, (_, dimension) =>
    directionIntegers(dimension).reduce((sum, integer, bit) => ((gray >> bit) & 1 ? sum ^ integer : sum), 0) >>> 0)
  expect(point).toEqual(expected)
})

it('the uniforms are fixed bit for bit', () => {
  expect([...draw('sobol', 1, 0, 3)]).toEqual([0.45780497801024467, 0.7544916522456333, 0.5652679452905431])
  expect([...draw('sobol', 1, 31, 3)]).toEqual([0.22177674749400467, 0.9698493670439348, 0.35601859248708934])
  expect([...draw('random', 1, 0, 3)]).toEqual([0.46008590484070966, 0.6951851396924306, 0.08213632669469184])
})

describe.each(['sobol', 'random'] as const)('%s uniforms', (method) => {
  it('are strictly between 0 and 1 and continue from block to block', () => {
    const whole = draw(method, 7, 3, 2048)
    expect(Math.min(...whole)).toBeGreaterThan(0)
    expect(Math.max(...whole)).toBeLessThan(1)
    const next = uniformColumn(method, 7, 3)
    const halves = [new Float64Array(1024), new Float64Array(1024)]
    halves.forEach((half) => next(half))
    expect([...halves[0]!, ...halves[1]!]).toEqual([...whole])
  })

  it('differ by seed and by dimension', () => {
    const first = draw(method, 7, 3, 8)
    expect(draw(method, 8, 3, 8)).not.toEqual(first)
    expect(draw(method, 7, 4, 8)).not.toEqual(first)
  })
})

it('every dimension of every scrambled net has one point in each cell of 1/1024', () => {
  for (let dimension = 0; dimension < sobolDimensions; dimension++) {
    const cells = new Set(Array.from(draw('sobol', 11, dimension, 1024), (u) => Math.floor(u * 1024)))
    expect(cells.size).toBe(1024)
  }
})

it('the first two dimensions have one point in each box of 32 × 32', () => {
  const [x, y] = [draw('sobol', 5, 0, 1024), draw('sobol', 5, 1, 1024)]
  expect(new Set(Array.from(x, (u, i) => Math.floor(u * 32) * 32 + Math.floor(y[i]! * 32))).size).toBe(1024)
})

describe('goodness of fit of the pseudo-random numbers', () => {
  const n = 200_000
  it('passes a chi-square test of equal cells', () => {
    for (let stream = 0; stream < 5; stream++) {
      const counts = new Array<number>(100).fill(0)
      for (const u of draw('random', 20230515, stream, n)) counts[Math.floor(u * 100)]!++
      const chiSquare = counts.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0)
      // 0.1% and 99.9% of chi-square with 99 degrees of freedom
      expect(chiSquare).toBeGreaterThan(60)
      expect(chiSquare).toBeLessThan(149)
    }
  })

  it('passes Kolmogorov and Smirnov', () => {
    const sorted = draw('random', 3, 0, n).sort()
    const distance = sorted.reduce((most, u, i) => Math.max(most, (i + 1) / n - u, u - i / n), 0)
    expect(distance * Math.sqrt(n)).toBeLessThan(1.95) // 0.1%
  })

  it('shows no correlation between streams or neighbours', () => {
    const [a, b] = [draw('random', 3, 0, n), draw('random', 3, 1, n)]
    const correlation = (f: (i: number) => number, g: (i: number) => number): number => {
      let sum = 0
      for (let i = 0; i < n - 1; i++) sum += (f(i) - 0.5) * (g(i) - 0.5)
      return (12 * sum) / n
    }
    expect(Math.abs(correlation((i) => a[i]!, (i) => b[i]!))).toBeLessThan(3.3 / Math.sqrt(n))
    expect(Math.abs(correlation((i) => a[i]!, (i) => a[i + 1]!))).toBeLessThan(3.3 / Math.sqrt(n))
  })
})
