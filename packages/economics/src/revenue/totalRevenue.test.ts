import { describe, expect, it } from 'vitest'
import { totalRevenue } from './totalRevenue.js'

describe('totalRevenue', () => {
  it('adds the streams up', () => {
    expect(totalRevenue({ streams: [1, 2, 3] })).toBe(6)
    expect(totalRevenue({ streams: [0] })).toBe(0)
  })

  it.each([
    ['streams[1]', { streams: [1, -1] }],
    ['streams', { streams: [] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => totalRevenue(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
