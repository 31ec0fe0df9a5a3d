import { describe, expect, it } from 'vitest'
import { speculativeTokens } from './speculativeTokens.js'

const base = { acceptance: 0.8, draftLength: 4 }

describe('speculativeTokens', () => {
  it('is all of the draft and one more when everything is accepted', () => {
    expect(speculativeTokens({ acceptance: 1, draftLength: 4 })).toBe(5)
  })

  it('is 1 when nothing is', () => {
    expect(speculativeTokens({ acceptance: 0, draftLength: 4 })).toBe(1)
  })

  it.each([
    ['acceptance', { ...base, acceptance: 1.01 }],
    ['draftLength', { ...base, draftLength: 1.5 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => speculativeTokens(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
