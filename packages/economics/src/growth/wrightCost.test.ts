import { describe, expect, it } from 'vitest'
import { wrightCost } from './wrightCost.js'

const base = { firstCost: 100, units: 4, learningRate: 0.2 }

describe('wrightCost', () => {
  it('does not fall without learning', () => {
    expect(wrightCost({ ...base, learningRate: 0 })).toBe(100)
  })

  it.each([
    ['firstCost', { ...base, firstCost: -1 }],
    ['units', { ...base, units: 0 }],
    ['learningRate', { ...base, learningRate: 1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => wrightCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
