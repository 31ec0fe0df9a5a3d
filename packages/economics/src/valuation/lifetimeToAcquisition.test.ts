import { describe, expect, it } from 'vitest'
import { lifetimeToAcquisition } from './lifetimeToAcquisition.js'

describe('lifetimeToAcquisition', () => {
  it('is a multiple', () => {
    expect(lifetimeToAcquisition({ lifetime: 15000, acquisition: 6000 })).toBe(2.5)
  })

  it('refuses what makes no sense', () => {
    expect(() => lifetimeToAcquisition({ lifetime: 1, acquisition: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'acquisition' }))
  })
})
