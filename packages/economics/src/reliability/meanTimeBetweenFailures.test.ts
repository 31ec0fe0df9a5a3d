import { describe, expect, it } from 'vitest'
import { meanTimeBetweenFailures } from './meanTimeBetweenFailures.js'

const base = { period: 1296, failures: 419 }

describe('meanTimeBetweenFailures', () => {
  it('is the period for one failure', () => {
    expect(meanTimeBetweenFailures({ period: 54, failures: 1 })).toBe(54)
  })

  it.each([
    ['period', { ...base, period: -1 }],
    ['failures', { ...base, failures: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => meanTimeBetweenFailures(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
