import { describe, expect, it } from 'vitest'
import { finiteQueueLoss } from './finiteQueueLoss.js'
import { erlangB } from './erlangB.js'

const base = { traffic: 1.5, servers: 2, places: 4 }

describe('finiteQueueLoss', () => {
  it('is Erlang B without a queue', () => {
    expect(finiteQueueLoss({ traffic: 25, servers: 30, places: 30 })).toBeCloseTo(erlangB({ traffic: 25, servers: 30 }), 15)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
    ['places', { ...base, places: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => finiteQueueLoss(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
