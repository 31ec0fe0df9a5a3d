import { describe, expect, it } from 'vitest'
import { perplexity } from './perplexity.js'

const base = { loss: 3 }

describe('perplexity', () => {
  it('is 1 for perfect prediction', () => {
    expect(perplexity({ loss: 0 })).toBe(1)
  })

  it.each([
    ['loss', { ...base, loss: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => perplexity(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
