import { describe, expect, it } from 'vitest'
import { inferenceServers } from './inferenceServers.js'

const base = { people: 1e9, charactersPerDay: 1000, throughput: 25 }

describe('inferenceServers', () => {
  it('needs ten times the servers for ten times the text', () => {
    expect(inferenceServers({ ...base, charactersPerDay: 10000 })).toBeCloseTo(10 * inferenceServers(base), 6)
  })

  it('grows with the peak', () => {
    expect(inferenceServers({ ...base, peakFactor: 3 })).toBeCloseTo(3 * inferenceServers(base), 6)
  })

  it.each([
    ['people', { ...base, people: -1 }],
    ['charactersPerDay', { ...base, charactersPerDay: -1 }],
    ['throughput', { ...base, throughput: 0 }],
    ['peakFactor', { ...base, peakFactor: 0.99 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => inferenceServers(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
