import { describe, expect, it } from 'vitest'
import { erlangCWaitTime } from './erlangCWaitTime.js'

const base = { traffic: 10, servers: 14, serviceTime: 180 }

describe('erlangCWaitTime', () => {
  it('is ρ s / (1 − ρ) for one server', () => {
    expect(erlangCWaitTime({ traffic: 0.5, servers: 1, serviceTime: 10 })).toBeCloseTo(10, 12)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
    ['serviceTime', { ...base, serviceTime: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => erlangCWaitTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
