import { describe, expect, it } from 'vitest'
import { pipelineTransferTime } from './pipelineTransferTime.js'
import { tensorParallelTime } from './tensorParallelTime.js'

const base = { microbatches: 64, microbatch: 1, sequence: 2048, hidden: 12288, bandwidth: 2.5e10 }

describe('pipelineTransferTime', () => {
  it('is far below tensor parallelism for the same layers', () => {
    const once = pipelineTransferTime({ ...base, microbatches: 1, bandwidth: 300e9 })
    expect(once).toBeLessThan(tensorParallelTime({ layers: 12, microbatch: 1, sequence: 2048, hidden: 12288, participants: 8, bandwidth: 300e9 }) / 20)
  })

  it.each([
    ['microbatches', { ...base, microbatches: 0 }],
    ['microbatch', { ...base, microbatch: 0 }],
    ['sequence', { ...base, sequence: 0 }],
    ['hidden', { ...base, hidden: 0 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['interleaving', { ...base, interleaving: 0 }],
    ['bytes', { ...base, bytes: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => pipelineTransferTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
