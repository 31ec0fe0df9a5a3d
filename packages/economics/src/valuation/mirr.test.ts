import { describe, expect, it } from 'vitest'
import { mirr } from './mirr.js'

describe('mirr', () => {
  it('is the rate between one payment and one receipt', () => {
    expect(mirr({ cashFlows: [-100, 0, 121], financeRate: 0.5, reinvestRate: 0.5 })).toBeCloseTo(0.1, 12)
  })

  it('refuses what makes no sense', () => {
    expect(() => mirr({ cashFlows: [1, 2], financeRate: 0, reinvestRate: 0 })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => mirr({ cashFlows: [-1, -2], financeRate: 0, reinvestRate: 0 })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
  })
})
