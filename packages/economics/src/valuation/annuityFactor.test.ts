import { describe, expect, it } from 'vitest'
import { annuityFactor } from './annuityFactor.js'

describe('annuityFactor', () => {
  it('is exact where the textbook form loses its digits', () => {
    expect(annuityFactor(0, 7)).toEqual({ growth: 1, annuity: 7 })
    expect(annuityFactor(1e-15, 7).annuity).toBeCloseTo(7 + 21e-15, 14)
    expect(annuityFactor(0.1, 2).annuity).toBeCloseTo(2.1, 14)
    expect(annuityFactor(-0.5, 2).growth).toBeCloseTo(0.25, 15)
  })
})
