import { describe, expect, it } from 'vitest'
import { streamShare } from './streamShare.js'

const base = { stream: 1, others: [1, 2] }

describe('streamShare', () => {
  it('reaches from nothing to all', () => {
    expect(streamShare(base)).toBe(0.25)
    expect(streamShare({ ...base, stream: 0 })).toBe(0)
    expect(streamShare({ stream: 5, others: [0] })).toBe(1)
  })

  it.each([
    ['stream', { ...base, stream: -1 }],
    ['others[0]', { ...base, others: [-1] }],
    ['stream', { stream: 0, others: [0, 0] }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => streamShare(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
