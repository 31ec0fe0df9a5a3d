import { describe, expect, it } from 'vitest'
import { bitsPerByte } from './bitsPerByte.js'

const base = { loss: 3, tokensPerByte: 0.25 }

describe('bitsPerByte', () => {
  it('is 8 for random bytes', () => {
    expect(bitsPerByte({ loss: Math.log(256), tokensPerByte: 1 })).toBeCloseTo(8, 12)
  })

  it.each([
    ['loss', { ...base, loss: -1 }],
    ['tokensPerByte', { ...base, tokensPerByte: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bitsPerByte(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
