import { describe, expect, it } from 'vitest'
import { breakEvenVolume } from './breakEvenVolume.js'

describe('breakEvenVolume', () => {
  it('leaves nothing at the volume it gives', () => {
    const volume = breakEvenVolume({ fixed: 300000, price: 10, variable: 6 })
    expect(volume).toBe(75000)
    expect(volume * (10 - 6)).toBe(300000)
  })

  it('refuses a price that does not cover the variable cost', () => {
    expect(() => breakEvenVolume({ fixed: 1, price: 5, variable: 5 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'price' }))
    expect(() => breakEvenVolume({ fixed: 1, price: 5, variable: 7 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'price' }))
  })
})
