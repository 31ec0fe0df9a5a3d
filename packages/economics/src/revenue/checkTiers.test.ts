import { describe, expect, it } from 'vitest'
import { checkTiers } from './checkTiers.js'

describe('checkTiers', () => {
  it('takes rising limits with one price more', () => {
    expect(() => checkTiers([1, 2], [3, 2, 1])).not.toThrow()
  })

  it('names the limit that does not rise', () => {
    expect(() => checkTiers([1, 2, 2], [1, 1, 1, 1])).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'limits[2]' }))
  })

  it('wants a price for the last tier too', () => {
    expect(() => checkTiers([1], [1])).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'prices' }))
  })
})
