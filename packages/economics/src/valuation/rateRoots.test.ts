import { expect, it } from 'vitest'
import { rateRoots } from './rateRoots.js'

const roots = (amounts: readonly number[], step = 1): number[] => rateRoots(amounts.map((_, index) => index * step), amounts)

it('knows its limits', () => {
  expect(rateRoots([], [])).toEqual([])
  expect(roots([-1e-299, 1])[0]! / 1e299).toBeCloseTo(1, 12)
  expect(roots([-1e-301, 1])).toEqual([])
  expect(roots([-1, 1e-14])[0]).toBeCloseTo(-1 + 1e-14, 16)
})

it('parts rates that lie close together', () => {
  const close = roots([-1, 2 + 0.2 + 1e-5, -(1.1 * (1.1 + 1e-5))])
  expect(close.length).toBe(2)
  expect(close[1]! - close[0]!).toBeCloseTo(1e-5, 8)
})

it('ends where the flows change sign all the time', () => {
  const amounts = Array.from({ length: 400 }, (_, i) => (i % 2 ? 1 : -1) * (1 + ((i * 7919) % 101)))
  expect(roots(amounts, 0.1).length).toBe(3)
})

it('does not mind the order or flows that cancel', () => {
  expect(rateRoots([1, 0, 3, 3], [110, -100, 5, -5])[0]).toBeCloseTo(0.1, 14)
})

it('finds a rate of many at once in its middle', () => {
  for (const power of [2, 3, 4, 5]) {
    let amounts = [1]
    for (let i = 0; i < power; i++) amounts = [...amounts, 0].map((amount, time) => amount - 1.1 * (amounts[time - 1] ?? 0))
    const all = roots(amounts)
    expect(all.length).toBe(1)
    for (const rate of all) expect(Math.abs(rate - 0.1)).toBeLessThan(1e-13 ** (1 / power))
  }
})

it('ends where every rate brings the flows to zero, or time is too long for a double', () => {
  expect(rateRoots([0, 0, 1, 1], [5, -5, 3, -3])).toEqual([])
  expect(rateRoots([-1e308, 1e308], [1, -2]).length).toBeLessThan(2)
})
