import { describe, expect, it } from 'vitest'
import { onPremisesCost } from './onPremisesCost.js'
import { onSiteCost } from './onSiteCost.js'

const base = { fineTuning: 2e6, servers: 4, serverPrice: 1.5e6, engineers: 100, months: 6, monthlyCost: 30000, compliance: 1e6, upkeepRate: 0.15, years: 3 }

describe('onPremisesCost', () => {
  it('is the engineers alone when all else is free', () => {
    expect(onPremisesCost({ ...base, fineTuning: 0, servers: 0, compliance: 0 })).toBe(onSiteCost({ engineers: 100, months: 6, monthlyCost: 3e4 }))
  })

  it.each([
    ['fineTuning', { ...base, fineTuning: -1 }],
    ['servers', { ...base, servers: -1 }],
    ['serverPrice', { ...base, serverPrice: -1 }],
    ['engineers', { ...base, engineers: -1 }],
    ['months', { ...base, months: -1 }],
    ['monthlyCost', { ...base, monthlyCost: -1 }],
    ['compliance', { ...base, compliance: -1 }],
    ['upkeepRate', { ...base, upkeepRate: -1 }],
    ['years', { ...base, years: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => onPremisesCost(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
