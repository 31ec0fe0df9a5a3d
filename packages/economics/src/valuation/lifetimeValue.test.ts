import { describe, expect, it } from 'vitest'
import { lifetimeValue } from './lifetimeValue.js'

describe('lifetimeValue', () => {
  it('is the margin over the expected months', () => {
    expect(lifetimeValue({ revenue: 500, margin: 0.75, churn: 0.025 })).toBe(15000)
    expect(lifetimeValue({ revenue: 500, margin: 0.75, churn: 1 })).toBe(375)
  })

  it('refuses what makes no sense', () => {
    expect(() => lifetimeValue({ revenue: 500, margin: 0.75, churn: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'churn' }))
    expect(() => lifetimeValue({ revenue: 500, margin: 2, churn: 0.1 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'margin' }))
  })
})
