import { describe, expect, it } from 'vitest'
import { performanceDensity } from './performanceDensity.js'

const base = { performance: 1600, area: 270.27 }

describe('performanceDensity', () => {
  it('halves on twice the area', () => {
    expect(performanceDensity({ performance: 1600, area: 540.54 })).toBe(performanceDensity(base) / 2)
  })

  it.each([
    ['performance', { ...base, performance: -1 }],
    ['area', { ...base, area: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => performanceDensity(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
