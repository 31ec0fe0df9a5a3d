import { describe, expect, it } from 'vitest'
import { mg1WaitTime } from './mg1WaitTime.js'
import { erlangCWaitTime } from './erlangCWaitTime.js'

const base = { arrivalRate: 0.5, serviceTime: 1, variation: 1 }

describe('mg1WaitTime', () => {
  it('is half as long when every service takes the same time', () => {
    expect(mg1WaitTime({ ...base, variation: 0 })).toBe(0.5)
  })

  it('agrees with Erlang C for exponential service', () => {
    expect(mg1WaitTime({ arrivalRate: 0.3, serviceTime: 2, variation: 1 })).toBeCloseTo(erlangCWaitTime({ traffic: 0.6, servers: 1, serviceTime: 2 }), 12)
  })

  it('refuses a load of 1', () => {
    expect(() => mg1WaitTime({ ...base, arrivalRate: 1 })).toThrow(expect.objectContaining({ path: 'arrivalRate' }))
  })

  it.each([
    ['arrivalRate', { ...base, arrivalRate: -1 }],
    ['serviceTime', { ...base, serviceTime: -1 }],
    ['variation', { ...base, variation: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => mg1WaitTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
