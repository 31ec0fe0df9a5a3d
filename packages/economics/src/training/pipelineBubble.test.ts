import { describe, expect, it } from 'vitest'
import { pipelineBubble } from './pipelineBubble.js'

const base = { stages: 16, microbatches: 64 }

describe('pipelineBubble', () => {
  it('is nothing without a pipeline', () => {
    expect(pipelineBubble({ stages: 1, microbatches: 4 })).toBe(0)
  })

  it('shrinks with interleaving', () => {
    expect(pipelineBubble({ ...base, interleaving: 2 })).toBe(0.234375 / 2)
  })

  it.each([
    ['stages', { ...base, stages: 0 }],
    ['microbatches', { ...base, microbatches: 0 }],
    ['interleaving', { ...base, interleaving: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => pipelineBubble(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
