import { describe, expect, it } from 'vitest'
import { systemMtbf } from './systemMtbf.js'

const base = { partMtbf: 50626.56, parts: 16384 }

describe('systemMtbf', () => {
  it('halves with twice the parts', () => {
    expect(systemMtbf({ partMtbf: 10, parts: 2 })).toBe(5)
  })

  it.each([
    ['partMtbf', { ...base, partMtbf: -1 }],
    ['parts', { ...base, parts: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => systemMtbf(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
