import { describe, expect, it } from 'vitest'
import { errorBudgetLeft } from './errorBudgetLeft.js'

const base = { target: 0.999, period: 720, downtime: 0.7833333333333333 }

describe('errorBudgetLeft', () => {
  it('is whole before any outage', () => {
    expect(errorBudgetLeft({ ...base, downtime: 0 })).toBe(1)
  })

  it.each([
    ['target', { ...base, target: 1 }],
    ['period', { ...base, period: 0 }],
    ['downtime', { ...base, downtime: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => errorBudgetLeft(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
