import { describe, expect, it } from 'vitest'
import { erlangB } from './erlangB.js'

const base = { traffic: 25, servers: 30 }

describe('erlangB', () => {
  it('turns everyone away without a server', () => {
    expect(erlangB({ traffic: 3, servers: 0 })).toBe(1)
  })

  it('turns nobody away without traffic', () => {
    expect(erlangB({ traffic: 0, servers: 2 })).toBe(0)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 1.5 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => erlangB(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
