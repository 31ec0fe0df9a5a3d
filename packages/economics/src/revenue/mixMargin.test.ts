import { describe, expect, it } from 'vitest'
import { mixMargin } from './mixMargin.js'

const base = { revenues: [3, 1], margins: [0.5, -0.5] }

describe('mixMargin', () => {
  it('weighs the margins by what each stream brings in', () => {
    expect(mixMargin(base)).toBe(0.25)
    expect(mixMargin({ ...base, revenues: [0, 1] })).toBe(-0.5)
    expect(mixMargin({ revenues: [7], margins: [1] })).toBe(1)
  })

  it.each([
    ['revenues[0]', { ...base, revenues: [-1, 1] }],
    ['revenues', { ...base, revenues: [0, 0] }],
    ['margins[1]', { ...base, margins: [0.5, 1.5] }],
    ['margins[0]', { ...base, margins: [NaN, 1] }],
    ['margins', { ...base, margins: [0.5] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => mixMargin(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
