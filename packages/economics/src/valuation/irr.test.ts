import { describe, expect, it } from 'vitest'
import { irr } from './irr.js'

describe('irr', () => {
  it('needs no guess, near or far', () => {
    for (const guess of [undefined, -1.4, 0, 9]) expect(irr({ cashFlows: [-2, 1, 1], ...(guess !== undefined && { guess }) })).toBe(0)
  })

  it('finds losses', () => {
    expect(irr({ cashFlows: [-100, 50] })).toBe(-0.5)
    expect(irr({ cashFlows: [-1e9, 1] })).toBeCloseTo(-1 + 1e-9, 15)
  })

  it('may be that of money received first', () => {
    expect(irr({ cashFlows: [100, -110] })).toBeCloseTo(0.1, 14)
  })

  it('says where there is none, or more than one', () => {
    expect(() => irr({ cashFlows: [10, 20] })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => irr({ cashFlows: [0, 0] })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => irr({ cashFlows: [1, -3, 2.5] })).toThrow(expect.objectContaining({ code: 'NO_RATE', path: 'cashFlows' }))
    expect(() => irr({ cashFlows: [-100, 230, -132] })).toThrow(expect.objectContaining({ code: 'SEVERAL_RATES', path: 'cashFlows' }))
    expect(() => irr({ cashFlows: [] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'cashFlows' }))
  })
})
