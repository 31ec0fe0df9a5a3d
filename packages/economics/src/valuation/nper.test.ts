import { describe, expect, it } from 'vitest'
import { fv } from './fv.js'
import { nper } from './nper.js'

describe('nper', () => {
  it('finds the periods in which fv comes out', () => {
    for (const due of [0, 1]) for (const rate of [0, 1e-12, 0.01, 0.3]) {
      const periods = nper({ rate, payment: -100, pv: -1000, fv: 5000, due })
      expect(fv({ rate, periods, payment: -100, pv: -1000, due })).toBeCloseTo(5000, 6)
    }
  })

  it('needs no payment to let money grow', () => {
    expect(nper({ rate: 0.1, payment: 0, pv: -100, fv: 121 })).toBeCloseTo(2, 12)
  })

  it('goes back in time where the flows balance in the past, as spreadsheets do', () => {
    const periods = nper({ rate: 0.1, payment: 5, pv: 100 })
    expect(periods).toBeLessThan(0)
    expect(100 * 1.1 ** periods + (5 * (1.1 ** periods - 1)) / 0.1).toBeCloseTo(0, 9)
    expect(nper({ rate: 0, payment: -100, pv: -1000 })).toBe(-10)
  })

  it('says where payments never pay back', () => {
    expect(() => nper({ rate: 0.1, payment: -5, pv: 100 })).toThrow(expect.objectContaining({ code: 'NO_SOLUTION', path: 'payment' }))
    expect(() => nper({ rate: 0, payment: 0, pv: 100 })).toThrow(expect.objectContaining({ code: 'NO_SOLUTION', path: 'payment' }))
  })
})
