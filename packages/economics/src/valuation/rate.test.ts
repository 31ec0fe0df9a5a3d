import { describe, expect, it } from 'vitest'
import { pmt } from './pmt.js'
import { rate } from './rate.js'

describe('rate', () => {
  it('undoes pmt', () => {
    for (const expected of [-0.2, -1e-6, 1e-9, 0.004, 0.3, 12]) for (const due of [0, 1]) {
      const payment = pmt({ rate: expected, periods: 24, pv: 8000, due })
      expect(rate({ periods: 24, payment, pv: 8000, due })).toBeCloseTo(expected, 9)
    }
  })

  it('takes a mortgage of many months', () => {
    expect(rate({ periods: 360, payment: -1000, pv: 180000 })).toBeCloseTo(0.0044200332, 9)
  })

  it('finds the one of two rates that a guess means', () => {
    const flows = { periods: 2, payment: 230, pv: -100, fv: -132 - 230 }
    expect(() => rate(flows)).toThrow(expect.objectContaining({ code: 'SEVERAL_RATES' }))
    expect(rate({ ...flows, guess: 0.3 })).toBeCloseTo(0.2, 9)
  })

  it('refuses what makes no sense', () => {
    expect(() => rate({ periods: 10, payment: 100, pv: 8000 })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => rate({ periods: 1.5, payment: 100, pv: -8000 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'periods' }))
    expect(() => rate({ periods: 1e7, payment: 100, pv: -8000 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'periods' }))
  })
})
