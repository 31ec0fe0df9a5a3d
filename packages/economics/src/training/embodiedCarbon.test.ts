import { describe, expect, it } from 'vitest'
import { embodiedCarbon } from './embodiedCarbon.js'

const base = { chipHours: 8766, chipCarbon: 100, lifetime: 5, useShare: 0.8 }

describe('embodiedCarbon', () => {
  it('is the whole chip over its whole life', () => {
    expect(embodiedCarbon({ chipHours: 8766, chipCarbon: 100, lifetime: 1 })).toBe(100)
  })

  it.each([
    ['chipHours', { ...base, chipHours: -1 }],
    ['chipCarbon', { ...base, chipCarbon: -1 }],
    ['lifetime', { ...base, lifetime: 0 }],
    ['useShare', { ...base, useShare: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => embodiedCarbon(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
