import { describe, expect, it } from 'vitest'
import { peakFlops } from './peakFlops.js'

const base = { clock: 1.41e9, units: 432, multiplyAdds: 256 }

describe('peakFlops', () => {
  it('counts a multiply-add as two operations', () => {
    expect(peakFlops({ clock: 1, units: 1, multiplyAdds: 1 })).toBe(2)
  })

  it.each([
    ['clock', { ...base, clock: -1 }],
    ['units', { ...base, units: -1 }],
    ['multiplyAdds', { ...base, multiplyAdds: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => peakFlops(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
