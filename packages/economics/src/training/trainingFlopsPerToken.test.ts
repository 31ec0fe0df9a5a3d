import { describe, expect, it } from 'vitest'
import { trainingFlopsPerToken } from './trainingFlopsPerToken.js'

const base = { parameters: 5.4e11, layers: 118, attentionWidth: 12288, sequence: 2048 }

describe('trainingFlopsPerToken', () => {
  it('is 6 N when attention is negligible', () => {
    expect(trainingFlopsPerToken({ parameters: 1e15, layers: 1, attentionWidth: 1, sequence: 1 })).toBe(6e15 + 12)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['layers', { ...base, layers: 0 }],
    ['attentionWidth', { ...base, attentionWidth: 0 }],
    ['sequence', { ...base, sequence: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => trainingFlopsPerToken(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
