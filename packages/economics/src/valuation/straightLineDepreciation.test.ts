import { describe, expect, it } from 'vitest'
import { straightLineDepreciation } from './straightLineDepreciation.js'

describe('straightLineDepreciation', () => {
  it('adds up to what is lost', () => {
    expect(10 * straightLineDepreciation({ cost: 30000, salvage: 7500, life: 10 })).toBe(22500)
  })

  it('refuses what makes no sense', () => {
    expect(() => straightLineDepreciation({ cost: 1, salvage: 0, life: 0 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'life' }))
  })
})
