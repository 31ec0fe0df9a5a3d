import { describe, expect, it } from 'vitest'
import { grossMargin } from './grossMargin.js'

const base = { price: 0.2, cost: 0.177 }

describe('grossMargin', () => {
  it('is 1 when nothing is spent and negative at a loss', () => {
    expect(grossMargin({ price: 2, cost: 0 })).toBe(1)
    expect(grossMargin({ price: 2, cost: 3 })).toBe(-0.5)
  })

  it.each([
    ['price', { ...base, price: 0 }],
    ['cost', { ...base, cost: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => grossMargin(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
