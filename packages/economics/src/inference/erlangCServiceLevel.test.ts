import { describe, expect, it } from 'vitest'
import { erlangCServiceLevel } from './erlangCServiceLevel.js'

const base = { traffic: 10, servers: 14, target: 20, serviceTime: 180 }

describe('erlangCServiceLevel', () => {
  it('is the share that does not wait at once', () => {
    expect(erlangCServiceLevel({ ...base, target: 0 })).toBeCloseTo(1 - 0.1741319335950498, 15)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
    ['target', { ...base, target: -1 }],
    ['serviceTime', { ...base, serviceTime: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => erlangCServiceLevel(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
