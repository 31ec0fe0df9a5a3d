import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { irrRoots } from './irrRoots.js'

describe('irrRoots', () => {
  it('finds every rate of polynomials made from their rates', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -18, max: 60 }), { minLength: 1, maxLength: 5 }), (twentieths) => {
      const rates = twentieths.map((k) => k / 20).sort((a, b) => a - b)
      let flows = [-1]
      for (const rate of rates) flows = [...flows, 0].map((flow, i) => flow - (i > 0 ? flows[i - 1]! * (1 + rate) : 0))
      const roots = irrRoots({ cashFlows: flows })
      expect(roots.length).toBe(rates.length)
      roots.forEach((root, i) => expect(root).toBeCloseTo(rates[i]!, 5))
    }), { seed: 5, numRuns: 300 })
  })

  it('counts a rate that the value only touches once', () => {
    expect(irrRoots({ cashFlows: [-1, 2.2, -1.21] }).map((rate) => Math.round(rate * 1e6) / 1e6)).toEqual([0.1])
    expect(irrRoots({ cashFlows: [-1, 3.3, -3.63, 1.331] }).map((rate) => Math.round(rate * 1e4) / 1e4)).toEqual([0.1])
  })

  it('gives nothing where there is nothing', () => {
    for (const cashFlows of [[1], [0], [1, 2], [-1, -2], [1, -3, 2.5], [0, 0, 5]]) expect(irrRoots({ cashFlows })).toEqual([])
  })

  it('gives rates that bring the flows to zero, for any flows', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((flow) => (Math.abs(flow) < 1e-6 ? 0 : flow)), { minLength: 1, maxLength: 30 }), (cashFlows) => {
      const roots = irrRoots({ cashFlows })
      const changes = cashFlows.filter((flow) => flow !== 0).reduce((count, flow, i, all) => count + (i > 0 && flow > 0 !== all[i - 1]! > 0 ? 1 : 0), 0)
      expect(roots.length).toBeLessThanOrEqual(changes)
      for (const rate of roots) {
        expect(rate).toBeGreaterThan(-1)
        let [value, size] = [0, 0]
        cashFlows.forEach((flow, time) => {
          // divided by the largest power, so that nothing overflows
          const factor = Math.exp(-Math.log1p(rate) * (rate < 0 ? time - cashFlows.length : time))
          value += flow * factor
          size += Math.abs(flow) * factor
        })
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-9 * size)
      }
    }), { seed: 6, numRuns: 500 })
  })

  it('refuses what makes no sense', () => {
    expect(() => irrRoots({ cashFlows: [] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'cashFlows' }))
    expect(() => irrRoots({ cashFlows: [1, Infinity] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'cashFlows[1]' }))
  })
})
