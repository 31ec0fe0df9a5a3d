import { describe, expect, it } from 'vitest'
import { pipelineIdleShare } from './pipelineIdleShare.js'
import { pipelineBubble } from './pipelineBubble.js'

const base = { stages: 16, microbatches: 64 }

describe('pipelineIdleShare', () => {
  it('is b / (1 + b) of the bubble', () => {
    const b = pipelineBubble(base)
    expect(pipelineIdleShare(base)).toBeCloseTo(b / (1 + b), 15)
  })

  it.each([
    ['stages', { ...base, stages: 0 }],
    ['microbatches', { ...base, microbatches: 0 }],
    ['interleaving', { ...base, interleaving: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => pipelineIdleShare(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
