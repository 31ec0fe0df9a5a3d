import { describe, expect, it } from 'vitest'
import { idleProbability } from './idleProbability.js'
import { erlangC } from './erlangC.js'

const base = { traffic: 0.8909090909090909, servers: 1 }

describe('idleProbability', () => {
  it('gives Erlang C back', () => {
    const [A, n] = [10, 14]
    let term = 1
    for (let k = 1; k <= n; k++) term *= A / k
    expect(idleProbability({ traffic: A, servers: n }) * term * n / (n - A)).toBeCloseTo(erlangC({ traffic: A, servers: n }), 14)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => idleProbability(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
