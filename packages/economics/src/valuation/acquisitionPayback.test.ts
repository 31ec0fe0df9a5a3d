import { describe, expect, it } from 'vitest'
import { acquisitionPayback } from './acquisitionPayback.js'

describe('acquisitionPayback', () => {
  it('takes 16 months where 6,000 come back at 375 a month', () => {
    expect(acquisitionPayback({ acquisition: 6000, revenue: 500, margin: 0.75 })).toBe(16)
  })

  it('refuses what makes no sense', () => {
    expect(() => acquisitionPayback({ acquisition: 1, revenue: 0, margin: 0.5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'revenue' }))
    expect(() => acquisitionPayback({ acquisition: 1, revenue: 1, margin: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'margin' }))
  })
})
