import { describe, expect, it } from 'vitest'
import { littleConcurrency } from './littleConcurrency.js'

const base = { arrivalRate: 0.016666666666666666, time: 150 }

describe('littleConcurrency', () => {
  it('is rate times time', () => {
    expect(littleConcurrency({ arrivalRate: 3, time: 4 })).toBe(12)
  })

  it.each([
    ['arrivalRate', { ...base, arrivalRate: -1 }],
    ['time', { ...base, time: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => littleConcurrency(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
