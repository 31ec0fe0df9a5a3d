import { describe, expect, it } from 'vitest'
import { forwardFlopsPerToken } from './forwardFlopsPerToken.js'

const base = { parameters: 7e10 }

describe('forwardFlopsPerToken', () => {
  it('adds attention', () => {
    expect(forwardFlopsPerToken({ parameters: 10, layers: 2, attentionWidth: 3, context: 5 })).toBe(80)
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['layers', { ...base, layers: 1.5 }],
    ['attentionWidth', { ...base, attentionWidth: 1.5 }],
    ['context', { ...base, context: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => forwardFlopsPerToken(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
