import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBass } from './fitBass.js'

/** Sales of a market in discrete periods: p m + (q − p) N − q N² / m. */
const sell = (market: number, innovation: number, imitation: number, periods: number): number[] => {
  const sales: number[] = []
  let adopted = 0
  for (let period = 0; period < periods; period++) {
    const sale = (innovation + (imitation * adopted) / market) * (market - adopted)
    sales.push(sale)
    adopted += sale
  }
  return sales
}

describe('fitBass', () => {
  it('finds the curve that sales were made from', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: 0.005, max: 0.05, noNaN: true }), fc.double({ min: 0.2, max: 0.6, noNaN: true }), (market, innovation, imitation) => {
      const fit = fitBass({ sales: sell(market, innovation, imitation, 15) })
      expect(fit.market / market).toBeCloseTo(1, 6)
      expect(fit.innovation).toBeCloseTo(innovation, 6)
      expect(fit.imitation).toBeCloseTo(imitation, 6)
    }), { seed: 1, numRuns: 100 })
  })

  it('fits the weekly sales of a film (The Doctor) with a market near its sum of 35.45', () => {
    const { market, innovation, imitation } = fitBass({ sales: [0.1, 3, 5.2, 7, 5.25, 4.9, 3, 2.4, 1.9, 1.3, 0.8, 0.6] })
    expect(market).toBeGreaterThan(33)
    expect(market).toBeLessThan(38)
    expect(imitation).toBeGreaterThan(innovation)
  })

  it('refuses too few periods, negative sales, and sales that do not follow the curve', () => {
    expect(() => fitBass({ sales: [1, 2, 3] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'sales' }))
    expect(() => fitBass({ sales: [1, 2, -3, 4] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'sales[2]' }))
    expect(() => fitBass({ sales: [1, 2, 4, 8, 16] })).toThrow(expect.objectContaining({ code: 'NO_FIT' }))
    expect(() => fitBass({ sales: [0, 0, 0, 0] })).toThrow(expect.objectContaining({ code: 'NO_FIT' }))
  })
})
