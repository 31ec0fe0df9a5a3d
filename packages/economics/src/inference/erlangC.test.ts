import { describe, expect, it } from 'vitest'
import { erlangC } from './erlangC.js'

const base = { traffic: 10, servers: 14 }

describe('erlangC', () => {
  it('is the load of a single server', () => {
    expect(erlangC({ traffic: 0.3, servers: 1 })).toBeCloseTo(0.3, 15)
  })

  it('refuses traffic that the servers cannot carry', () => {
    expect(() => erlangC({ traffic: 14, servers: 14 })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'traffic' }))
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => erlangC(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
