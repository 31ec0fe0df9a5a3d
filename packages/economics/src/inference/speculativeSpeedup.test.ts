import { describe, expect, it } from 'vitest'
import { speculativeSpeedup } from './speculativeSpeedup.js'

const base = { acceptance: 0.8, draftLength: 4, draftCost: 0.1 }

describe('speculativeSpeedup', () => {
  it('is 1 without a draft', () => {
    expect(speculativeSpeedup({ ...base, draftLength: 0 })).toBe(1)
  })

  it.each([
    ['acceptance', { ...base, acceptance: 1.01 }],
    ['draftLength', { ...base, draftLength: 1.5 }],
    ['draftCost', { ...base, draftCost: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => speculativeSpeedup(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
