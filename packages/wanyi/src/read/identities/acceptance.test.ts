import { describe, expect, it } from 'vitest'
import { acceptanceOf, accepts } from './acceptance.js'
import type { Figure } from './Figure.js'

const figure = (more: Partial<Figure>): Figure => ({
  index: 0, start: 0, end: 1, text: '24亿', label: '24亿', family: 'money', unit: 'CNY', points: false, low: 24e8, high: 24e8, shape: 'point', modifier: 'exact', digits: 2, place: 1e8,
  per: [], each: false, growth: 0, premise: false, exchange: false, reached: false, clause: 0, sentence: 0, paragraph: 0, ...more,
})

describe('acceptanceOf', () => {
  it('allows half a step of the last place, two percent at most', () => {
    expect(accepts(figure({}), 24.4e8, 24.4e8)).toBe(true)
    expect(accepts(figure({}), 24.6e8, 24.6e8)).toBe(false)
    expect(accepts(figure({ low: 2e8, high: 2e8, digits: 1 }), 2.1e8, 2.1e8)).toBe(false)
  })

  it('allows more where a hedge says about, to one side where it says over or nearly', () => {
    const hundreds = { low: 2e10, high: 2e10, digits: 1, place: 1e8 }
    expect(accepts(figure(hundreds), 2.03e10, 2.03e10)).toBe(false)
    expect(accepts(figure({ ...hundreds, modifier: 'about' }), 2.03e10, 2.03e10)).toBe(true)
    expect(accepts(figure({ ...hundreds, modifier: 'over' }), 2.03e10, 2.03e10)).toBe(true)
    expect(accepts(figure({ ...hundreds, modifier: 'over' }), 1.97e10, 1.97e10)).toBe(false)
    expect(accepts(figure({ ...hundreds, modifier: 'nearly' }), 1.97e10, 1.97e10)).toBe(true)
    expect(accepts(figure({ ...hundreds, modifier: 'nearly' }), 2.03e10, 2.03e10)).toBe(false)
  })

  it('allows all that 40多亿 states, and of a range only its ends', () => {
    expect(accepts(figure({ shape: 'fuzzy', low: 4e9, high: 5e9 }), 4.7e9, 4.7e9)).toBe(true)
    const range = figure({ shape: 'range', low: 3e10, high: 6e10 })
    expect(accepts(range, 3e10, 6e10)).toBe(true)
    expect(accepts(range, 3e10, 5e10)).toBe(false)
  })

  it('never allows a tenth more or less of an exact figure', () => {
    for (const place of [1, 1e6, 1e8, 1e9]) {
      const { low, high } = acceptanceOf(figure({ place }))
      expect(low).toBeGreaterThan(24e8 * 0.9)
      expect(high).toBeLessThan(24e8 * 1.1)
    }
  })
})
