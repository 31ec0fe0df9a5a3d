import { describe, expect, it } from 'vitest'
import { amdahlSpeedup } from './amdahlSpeedup.js'

const base = { parallelShare: 0.8, processors: 5 }

describe('amdahlSpeedup', () => {
  it('never exceeds one over the part that stays serial', () => {
    expect(amdahlSpeedup({ parallelShare: 0.9, processors: 1e9 })).toBeLessThan(10)
  })

  it.each([
    ['parallelShare', { ...base, parallelShare: 1.01 }],
    ['processors', { ...base, processors: 0.99 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => amdahlSpeedup(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
