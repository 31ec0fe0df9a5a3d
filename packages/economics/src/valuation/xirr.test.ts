import { describe, expect, it } from 'vitest'
import { xirr } from './xirr.js'
import { xnpv } from './xnpv.js'

describe('xirr', () => {
  const many = (seed: number): { cashFlows: number[]; dates: number[] } => {
    let state = seed
    const random = (): number => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296)
    let day = 15000
    return { cashFlows: Array.from({ length: 100 }, (_, i) => (i === 0 ? -10000 : random() * 250)), dates: Array.from({ length: 100 }, () => (day += 1 + Math.floor(random() * 60))) }
  }

  it('solves a thousand series of a hundred flows', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const series = many(seed)
      const rate = xirr(series)
      expect(Math.abs(xnpv({ rate, ...series }))).toBeLessThan(1e-8)
    }
  })

  it('takes dates in any order', () => {
    expect(xirr({ cashFlows: [110, -100], dates: ['2022-03-01', '2021-03-01'] })).toBeCloseTo(0.1, 13)
  })

  it('adds up flows of one day', () => {
    expect(xirr({ cashFlows: [-60, -40, 110], dates: ['2021-03-01', '2021-03-01', '2022-03-01'] })).toBeCloseTo(0.1, 13)
  })

  it('refuses what makes no sense', () => {
    expect(() => xirr({ cashFlows: [-1, -2], dates: [1, 2] })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => xirr({ cashFlows: [-1, 2], dates: [1, 1] })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => xirr({ cashFlows: [-1, 2], dates: [1] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates' }))
  })
})
