import { describe, expect, it } from 'vitest'
import { queueLength } from './queueLength.js'
import { erlangCWaitTime } from './erlangCWaitTime.js'
import { littleConcurrency } from './littleConcurrency.js'

const base = { traffic: 0.8909090909090909, servers: 1 }

describe('queueLength', () => {
  it('is the rate of arrival times the wait (Little)', () => {
    const wait = erlangCWaitTime({ traffic: 10, servers: 14, serviceTime: 180 })
    expect(queueLength({ traffic: 10, servers: 14 })).toBeCloseTo(littleConcurrency({ arrivalRate: 10 / 180, time: wait }), 12)
  })

  it.each([
    ['traffic', { ...base, traffic: -1 }],
    ['servers', { ...base, servers: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => queueLength(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
