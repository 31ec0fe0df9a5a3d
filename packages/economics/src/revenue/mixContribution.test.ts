import { describe, expect, it } from 'vitest'
import { breakEvenVolume } from '../valuation/breakEvenVolume.js'
import { mixContribution } from './mixContribution.js'

const base = { volumes: [1, 3], contributions: [8, 4] }

describe('mixContribution', () => {
  it('weighs the contributions by what is sold', () => {
    expect(mixContribution(base)).toBe(5)
    expect(mixContribution({ ...base, contributions: [-4, 4] })).toBe(2)
  })

  it('gives the break-even volume of several products', () => {
    const contribution = mixContribution({ volumes: [20000, 100000, 80000], contributions: [3, 2, 1] })
    expect(breakEvenVolume({ fixed: 255000, price: contribution, variable: 0 })).toBeCloseTo(150000, 6)
  })

  it.each([
    ['volumes[1]', { ...base, volumes: [1, -3] }],
    ['volumes', { ...base, volumes: [0, 0] }],
    ['contributions[0]', { ...base, contributions: [Infinity, 1] }],
    ['contributions', { ...base, contributions: [1, 2, 3] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => mixContribution(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
