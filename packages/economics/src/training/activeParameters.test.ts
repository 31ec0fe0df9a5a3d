import { describe, expect, it } from 'vitest'
import { activeParameters } from './activeParameters.js'

const base = { parameters: 4.67e10, expertParameters: 5.6333e9, experts: 8, activeExperts: 2 }

describe('activeParameters', () => {
  it('is everything when every expert is visited', () => {
    expect(activeParameters({ ...base, activeExperts: 8 })).toBe(46.7e9)
  })

  it('refuses more active experts than there are', () => {
    expect(() => activeParameters({ ...base, activeExperts: 9 })).toThrow(expect.objectContaining({ path: 'activeExperts' }))
  })

  it.each([
    ['parameters', { ...base, parameters: -1 }],
    ['expertParameters', { ...base, expertParameters: -1 }],
    ['experts', { ...base, experts: 0 }],
    ['activeExperts', { ...base, activeExperts: 1.5 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => activeParameters(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
