import { describe, expect, it } from 'vitest'
import { fv } from './fv.js'
import { pmt } from './pmt.js'

describe('pmt', () => {
  it('pays back what fv then finds to be nothing', () => {
    for (const due of [0, 1]) {
      const payment = pmt({ rate: 0.01, periods: 36, pv: 8000, fv: -500, due })
      expect(fv({ rate: 0.01, periods: 36, payment, pv: 8000, due })).toBeCloseTo(-500, 8)
    }
  })

  it('refuses what makes no sense', () => {
    expect(() => pmt({ rate: 0.1, periods: 0, pv: 1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'periods' }))
  })
})
