import { describe, expect, it } from 'vitest'
import { compoundingPeriods } from './compoundingPeriods.js'

describe('compoundingPeriods', () => {
  it('undoes growth', () => {
    expect(compoundingPeriods({ rate: 0.1, start: 1000, end: 1000 * 1.1 ** 7 })).toBeCloseTo(7, 12)
    expect(compoundingPeriods({ rate: 0.1, start: 5, end: 5 })).toBe(0)
  })

  it('refuses what makes no sense', () => {
    expect(() => compoundingPeriods({ rate: 0.1, start: 5, end: 4 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'end' }))
    expect(() => compoundingPeriods({ rate: 0, start: 1, end: 4 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'rate' }))
  })
})
