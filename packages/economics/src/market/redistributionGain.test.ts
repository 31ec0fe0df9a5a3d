import { describe, expect, it } from 'vitest'
import { redistributionGain } from './redistributionGain.js'
import { expansionGain } from './expansionGain.js'

const base = { marketBefore: 2.2e11, shareBefore: 0, shareAfter: 0.15 }

describe('redistributionGain', () => {
  it('and the gain from growth are the whole change of revenue', () => {
    const after = { marketBefore: 220e9, marketAfter: 300e9, shareAfter: 0.2 }
    const total = 300e9 * 0.2 - 220e9 * 0.05
    expect(redistributionGain({ marketBefore: 220e9, shareBefore: 0.05, shareAfter: 0.2 }) + expansionGain(after)).toBeCloseTo(total, 0)
  })

  it.each([
    ['marketBefore', { ...base, marketBefore: -1 }],
    ['shareBefore', { ...base, shareBefore: 1.01 }],
    ['shareAfter', { ...base, shareAfter: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => redistributionGain(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
