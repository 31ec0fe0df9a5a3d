import { describe, expect, it } from 'vitest'
import { steadyAvailability } from './steadyAvailability.js'

const base = { mtbf: 99, mttr: 1 }

describe('steadyAvailability', () => {
  it('is 1 when repair takes no time', () => {
    expect(steadyAvailability({ mtbf: 3, mttr: 0 })).toBe(1)
  })

  it.each([
    ['mtbf', { ...base, mtbf: 0 }],
    ['mttr', { ...base, mttr: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => steadyAvailability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
