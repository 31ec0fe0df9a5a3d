import { describe, expect, it } from 'vitest'
import { herfindahlChange } from './herfindahlChange.js'
import { herfindahlIndex } from './herfindahlIndex.js'

const base = { shareA: 0.05, shareB: 0.04 }

describe('herfindahlChange', () => {
  it('is the difference of the index', () => {
    const before = herfindahlIndex({ shares: [0.3, 0.3, 0.4] })
    const after = herfindahlIndex({ shares: [0.6, 0.4] })
    expect(herfindahlChange({ shareA: 0.3, shareB: 0.3 })).toBeCloseTo(after - before, 9)
  })

  it.each([
    ['shareA', { ...base, shareA: 1.01 }],
    ['shareB', { ...base, shareB: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => herfindahlChange(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
