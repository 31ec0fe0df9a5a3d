import { describe, expect, it } from 'vitest'
import { marketShare } from './marketShare.js'

const base = { part: 0.7, total: 1 }

describe('marketShare', () => {
  it('refuses a part larger than the whole', () => {
    expect(() => marketShare({ part: 2, total: 1 })).toThrow(expect.objectContaining({ path: 'part' }))
  })

  it.each([
    ['part', { ...base, part: -1 }],
    ['total', { ...base, total: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => marketShare(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
