import { describe, expect, it } from 'vitest'
import { erlangCWaitQuantile } from './erlangCWaitQuantile.js'
import { erlangCServiceLevel } from './erlangCServiceLevel.js'

const base = { traffic: 10, servers: 14, serviceTime: 180, serviceLevel: 0.8883500191794669 }

describe('erlangCWaitQuantile', () => {
  it('is undone by the service level', () => {
    const target = erlangCWaitQuantile({ ...base, serviceLevel: 0.99 })
    expect(erlangCServiceLevel({ traffic: 10, servers: 14, target, serviceTime: 180 })).toBeCloseTo(0.99, 12)
  })

  it('is nothing for the share that does not wait', () => {
    expect(erlangCWaitQuantile({ ...base, serviceLevel: 0.8 })).toBe(0)
  })

  it('is nothing without traffic', () => {
    expect(erlangCWaitQuantile({ ...base, traffic: 0 })).toBe(0)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
    ['serviceTime', { ...base, serviceTime: -1 }],
    ['serviceLevel', { ...base, serviceLevel: 1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => erlangCWaitQuantile(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
