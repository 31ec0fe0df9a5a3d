import { expect, it } from 'vitest'
import { rateRoots } from './rateRoots.js'

const flows = (amounts: readonly number[], step = 1): { time: number; amount: number }[] => amounts.map((amount, index) => ({ time: index * step, amount }))

it('knows its limits', () => {
  expect(rateRoots([])).toEqual([])
  expect(rateRoots(flows([-1e-299, 1]))[0]! / 1e299).toBeCloseTo(1, 12)
  expect(rateRoots(flows([-1e-301, 1]))).toEqual([])
  expect(rateRoots(flows([-1, 1e-14]))[0]).toBeCloseTo(-1 + 1e-14, 16)
})

it('parts rates that lie close together', () => {
  const close = rateRoots(flows([-1, 2 + 0.2 + 1e-5, -(1.1 * (1.1 + 1e-5))]))
  expect(close.length).toBe(2)
  expect(close[1]! - close[0]!).toBeCloseTo(1e-5, 8)
})

it('ends where the flows change sign all the time', () => {
  const amounts = Array.from({ length: 400 }, (_, i) => (i % 2 ? 1 : -1) * (1 + ((i * 7919) % 101)))
  const roots = rateRoots(flows(amounts, 0.1))
  expect(roots.length).toBeLessThan(400)
})

it('does not mind the order or flows that cancel', () => {
  expect(rateRoots([{ time: 1, amount: 110 }, { time: 0, amount: -100 }, { time: 3, amount: 5 }, { time: 3, amount: -5 }])[0]).toBeCloseTo(0.1, 14)
})
