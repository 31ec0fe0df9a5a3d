import { describe, expect, it } from 'vitest'
import { allReduceTime } from './allReduceTime.js'

const base = { bytes: 1e9, participants: 8, bandwidth: 3e11 }

describe('allReduceTime', () => {
  it('is nothing for one', () => {
    expect(allReduceTime({ ...base, participants: 1 })).toBe(0)
  })

  it('is longer by 3/2 on an A800 (400 GB/s both ways) than on an A100 (600)', () => {
    expect(allReduceTime({ ...base, bandwidth: 200e9 }) / allReduceTime(base)).toBeCloseTo(1.5, 12)
  })

  it.each([
    ['bytes', { ...base, bytes: -1 }],
    ['participants', { ...base, participants: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['latency', { ...base, latency: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => allReduceTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
