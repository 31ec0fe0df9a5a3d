import { describe, expect, it } from 'vitest'
import { licenceRevenue } from './licenceRevenue.js'

const base = { customers: 200, fee: 1e6 }

describe('licenceRevenue', () => {
  it('doubles with the customers', () => {
    expect(licenceRevenue({ ...base, customers: 400 })).toBe(2 * licenceRevenue(base))
  })

  it.each([
    ['customers', { ...base, customers: -1 }],
    ['fee', { ...base, fee: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => licenceRevenue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
