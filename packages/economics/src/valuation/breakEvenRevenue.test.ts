import { describe, expect, it } from 'vitest'
import { breakEvenRevenue } from './breakEvenRevenue.js'

describe('breakEvenRevenue', () => {
  it('covers the fixed costs with the margin', () => {
    expect(breakEvenRevenue({ fixed: 300000, margin: 0.4 })).toBeCloseTo(750000, 6)
  })

  it('refuses what makes no sense', () => {
    expect(() => breakEvenRevenue({ fixed: 1, margin: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'margin' }))
    expect(() => breakEvenRevenue({ fixed: 1, margin: 1.1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'margin' }))
  })
})
