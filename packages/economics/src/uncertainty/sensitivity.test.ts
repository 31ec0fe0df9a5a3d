import { describe, expect, it } from 'vitest'
import { normal } from './distribution/normal.js'
import { uniform } from './distribution/uniform.js'
import { sensitivity } from './sensitivity.js'

describe('Sobol indices', () => {
  it("are those known for Ishigami's function", () => {
    const ishigami = ({ x, y, z }: { x: number; y: number; z: number }): number => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
    const angle = uniform({ low: -Math.PI, high: Math.PI })
    const { inputs, mean, variance } = sensitivity(ishigami, { x: angle, y: angle, z: angle }, { samples: 8192 })
    // from the closed forms of the partial variances with a = 7, b = 0.1
    const whole = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5
    const v1 = 0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2
    const v13 = (0.01 * Math.PI ** 8 * 8) / 225
    const expected = { x: [v1, v1 + v13], y: [49 / 8, 49 / 8], z: [0, v13] } as const
    expect(mean).toBeCloseTo(3.5, 1)
    expect(variance / whole).toBeCloseTo(1, 1)
    for (const { name, first, total } of inputs) {
      expect(Math.abs(first - expected[name as 'x'][0] / whole)).toBeLessThan(0.015)
      expect(Math.abs(total - expected[name as 'x'][1] / whole)).toBeLessThan(0.015)
    }
  })

  it('add up to one for a sum, each its share of the variance', () => {
    const sum = ({ list }: { list: readonly number[] }): number => list[0]! + 2 * list[1]! + 3 * list[2]!
    const z = normal({ mean: 0, sd: 1 })
    const { inputs } = sensitivity(sum, { list: [z, z, z] })
    expect(inputs.map((input) => input.name)).toEqual(['list[2]', 'list[1]', 'list[0]'])
    inputs.forEach(({ first, total }, index) => {
      const share = [9, 4, 1][index]! / 14
      expect(Math.abs(first - share)).toBeLessThan(0.01)
      expect(Math.abs(total - share)).toBeLessThan(0.01)
    })
  })

  it('are the same again for the same seed, and close with pseudo-random numbers', () => {
    const product = ({ a, b }: { a: number; b: number }): number => a * b
    const inputs = { a: [1, 2], b: [1, 5] } as const
    expect(sensitivity(product, inputs, { seed: 3 })).toEqual(sensitivity(product, inputs, { seed: 3 }))
    const [first, second] = (['sobol', 'random'] as const).map((method) => sensitivity(product, inputs, { method, samples: 20_000 }).inputs[0]!.total)
    expect(Math.abs(first! - second!)).toBeLessThan(0.03)
  })
})

describe('the tornado', () => {
  it('moves one input at a time and puts the widest bar first', () => {
    const { middle, inputs } = sensitivity(({ a, b, c }: { a: number; b: number; c: number }) => a - 10 * b + c, { a: [0, 10], b: [0, 10], c: 7 }, { coverage: 0.8 })
    expect(middle).toBe(-38)
    expect(inputs.map(({ name }) => name)).toEqual(['b', 'a'])
    expect(inputs[0]!.atLow).toBeCloseTo(2, 12)
    expect(inputs[0]!.atHigh).toBeCloseTo(-78, 12)
    expect(inputs[0]!.low).toBeCloseTo(1, 12)
    expect(inputs[0]!.high).toBeCloseTo(9, 12)
  })

  it('of a constant result is flat', () => {
    expect(sensitivity(({ a }: { a: number }) => a * 0, { a: [1, 2] }).inputs[0]).toMatchObject({ first: 0, total: 0, atLow: 0, atHigh: 0 })
  })
})

it('refuses what makes no sense', () => {
  const same = ({ x }: { x: number }): number => x
  expect(() => sensitivity(same, { x: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'inputs' }))
  expect(() => sensitivity(same, { x: [0, 1] }, { coverage: 2 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'coverage' }))
  expect(() => sensitivity(({ x }: { x: number }) => Math.log(x), { x: [-1, 1] })).toThrow(expect.objectContaining({ code: 'NOT_FINITE' }))
})
