import { describe, expect, it } from 'vitest'
import { allGatherTime } from './allGatherTime.js'
import { allReduceTime } from './allReduceTime.js'

const base = { bytes: 1e9, participants: 8, bandwidth: 3e11 }

describe('allGatherTime', () => {
  it('is half an all-reduce', () => {
    expect(2 * allGatherTime({ ...base, latency: 1e-5 })).toBeCloseTo(allReduceTime({ ...base, latency: 1e-5 }), 15)
  })

  it.each([
    ['bytes', { ...base, bytes: -1 }],
    ['participants', { ...base, participants: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['latency', { ...base, latency: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => allGatherTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
