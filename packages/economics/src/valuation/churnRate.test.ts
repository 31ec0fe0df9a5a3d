import { describe, expect, it } from 'vitest'
import { churnRate } from './churnRate.js'

describe('churnRate', () => {
  it('is the share lost', () => {
    expect(churnRate({ lost: 25, start: 1000 })).toBe(0.025)
    expect(churnRate({ lost: 1000, start: 1000 })).toBe(1)
  })

  it('refuses what makes no sense', () => {
    expect(() => churnRate({ lost: 11, start: 10 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'lost' }))
    expect(() => churnRate({ lost: 0, start: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'start' }))
  })
})
