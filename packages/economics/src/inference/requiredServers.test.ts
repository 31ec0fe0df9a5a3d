import { describe, expect, it } from 'vitest'
import { requiredServers } from './requiredServers.js'

const base = { traffic: 10, target: 20, serviceTime: 180, serviceLevel: 0.8883 }

describe('requiredServers', () => {
  it('is the first that reaches the level', () => {
    expect(requiredServers({ ...base, serviceLevel: 0.8884 })).toBe(15)
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
