import { describe, expect, it } from 'vitest'
import { requiredServers } from './requiredServers.js'
import { erlangCServiceLevel } from './erlangCServiceLevel.js'

const base = { traffic: 10, target: 20, serviceTime: 180, serviceLevel: 0.8883 }

describe('requiredServers', () => {
  it('is the first that reaches the level', () => {
    expect(requiredServers({ ...base, serviceLevel: 0.8884 })).toBe(15)
    for (const level of [0, 0.5, 0.9, 0.999]) {
      const servers = requiredServers({ ...base, serviceLevel: level })
      expect(erlangCServiceLevel({ traffic: 10, servers, target: 20, serviceTime: 180 })).toBeGreaterThanOrEqual(level)
      if (servers > 11) expect(erlangCServiceLevel({ traffic: 10, servers: servers - 1, target: 20, serviceTime: 180 })).toBeLessThan(level)
    }
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['target', { ...base, target: -1 }],
    ['serviceTime', { ...base, serviceTime: 0 }],
    ['serviceLevel', { ...base, serviceLevel: 1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => requiredServers(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
