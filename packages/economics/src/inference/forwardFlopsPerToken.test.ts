import { describe, expect, it } from 'vitest'
import { forwardFlopsPerToken } from './forwardFlopsPerToken.js'
import { trainingFlopsPerToken } from '../training/trainingFlopsPerToken.js'

const base = { parameters: 7e10 }

describe('forwardFlopsPerToken', () => {
  it('is a third of training', () => {
    expect(3 * forwardFlopsPerToken({ parameters: 540e9, layers: 118, attentionWidth: 12288, context: 2048 })).toBe(trainingFlopsPerToken({ parameters: 540e9, layers: 118, attentionWidth: 12288, sequence: 2048 }))
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['layers', { ...base, layers: 1.5 }],
    ['attentionWidth', { ...base, attentionWidth: 1.5 }],
    ['context', { ...base, context: -1 }],
    ['attentionFactor', { ...base, attentionFactor: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => forwardFlopsPerToken(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
