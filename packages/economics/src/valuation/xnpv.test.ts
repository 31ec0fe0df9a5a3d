import { describe, expect, it } from 'vitest'
import { xnpv } from './xnpv.js'

describe('xnpv', () => {
  it('is npv for flows a year of 365 days apart', () => {
    expect(xnpv({ rate: 0.1, cashFlows: [-100, 60, 60], dates: [0, 365, 730] })).toBeCloseTo(-100 + 60 / 1.1 + 60 / 1.21, 12)
    expect(xnpv({ rate: 0.1, cashFlows: [-100, 110], dates: ['2021-03-01', '2022-03-01'] })).toBeCloseTo(0, 12)
  })

  it('carries forward what comes before the first flow', () => {
    expect(xnpv({ rate: 0.1, cashFlows: [0, 100], dates: [365, 0] })).toBeCloseTo(110, 12)
  })

  it('refuses what makes no sense', () => {
    expect(() => xnpv({ rate: 0.1, cashFlows: [1], dates: ['2021-02-30'] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates[0]' }))
    expect(() => xnpv({ rate: 0.1, cashFlows: [1, 2], dates: ['2021-02-03'] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates' }))
    expect(() => xnpv({ rate: 0.1, cashFlows: [1], dates: ['03.02.2021'] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'dates[0]' }))
  })
})
