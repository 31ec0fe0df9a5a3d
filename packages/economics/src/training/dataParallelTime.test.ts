import { describe, expect, it } from 'vitest'
import { dataParallelTime } from './dataParallelTime.js'
import { allReduceTime } from './allReduceTime.js'

const base = { parameters: 6.52e9, participants: 8, bandwidth: 5e10 }

describe('dataParallelTime', () => {
  it('is the all-reduce of the gradients', () => {
    expect(dataParallelTime(base)).toBeCloseTo(allReduceTime({ bytes: 2 * 6.52e9, participants: 8, bandwidth: 50e9 }), 12)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['participants', { ...base, participants: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => dataParallelTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
