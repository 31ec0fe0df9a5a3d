import { describe, expect, it } from 'vitest'
import { revenueGap } from './revenueGap.js'

const base = { cost: 20000, streams: [8000] }

describe('revenueGap', () => {
  it('falls below zero when revenue exceeds cost', () => {
    expect(revenueGap({ cost: 5, streams: [3, 4] })).toBe(-2)
  })

  it.each([
    ['cost', { ...base, cost: -1 }],
    ['streams[0]', { ...base, streams: [-1] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => revenueGap(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
