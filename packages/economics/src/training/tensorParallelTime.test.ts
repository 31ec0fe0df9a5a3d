import { describe, expect, it } from 'vitest'
import { tensorParallelTime } from './tensorParallelTime.js'
import { allReduceTime } from './allReduceTime.js'

const base = { layers: 1, microbatch: 1, sequence: 2048, hidden: 12288, participants: 8, bandwidth: 3e11 }

describe('tensorParallelTime', () => {
  it('is four all-reduces of the activations a layer', () => {
    expect(tensorParallelTime({ ...base, layers: 1 })).toBeCloseTo(4 * allReduceTime({ bytes: 2048 * 12288 * 2, participants: 8, bandwidth: 300e9 }), 15)
  })

  it.each([
    ['layers', { ...base, layers: 0 }],
    ['microbatch', { ...base, microbatch: 0 }],
    ['sequence', { ...base, sequence: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['participants', { ...base, participants: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => tensorParallelTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
