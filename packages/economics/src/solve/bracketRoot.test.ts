import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bracketRoot } from './bracketRoot.js'

it.each([
  ['x³ = 2', (x: number) => x ** 3 - 2, 0, 2, Math.cbrt(2)],
  ['cos x = x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
  ['eˣ = 1e-9', (x: number) => Math.exp(x) - 1e-9, -100, 10, Math.log(1e-9)],
  ['a flat root', (x: number) => (x - 0.3) ** 9, -5, 6, 0.3],
  ['a far end', (x: number) => x - 1e-12, -1, 1e12, 1e-12],
] as const)('%s', (_, f, low, high, expected) => {
  expect(Math.abs(bracketRoot(f, low, high) / expected - 1)).toBeLessThan(expected === 0.3 ? 1e-2 : 1e-12)
})

it('finds where a function jumps', () => {
  expect(bracketRoot((x) => (x < 0.37 ? -1 : 1), 0, 1)).toBeCloseTo(0.37, 14)
})

it('stays in the bracket, takes either direction and few steps', () => {
  fc.assert(fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true }), (root, power) => {
    let calls = 0
    const f = (x: number): number => {
      calls++
      expect(x).toBeGreaterThanOrEqual(-60)
      expect(x).toBeLessThanOrEqual(60)
      return Math.sign(root - x) * Math.abs(root - x) ** power
    }
    expect(Math.abs(bracketRoot(f, -60, 60) - root)).toBeLessThan(1e-6 + (power > 1 ? 60 * 1e-15 ** (1 / power) : 0))
    expect(calls).toBeLessThan(320)
  }), { seed: 1 })
})
