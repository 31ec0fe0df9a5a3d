import { describe, expect, it } from 'vitest'
import { requestLatency } from './requestLatency.js'

const base = { queueTime: 0, prefillTime: 0.91, outputTokens: 512, timePerToken: 0.019 }

describe('requestLatency', () => {
  it('is the first token alone for an empty answer', () => {
    expect(requestLatency({ ...base, outputTokens: 0 })).toBe(0.91)
  })

  it.each([
    ['queueTime', { ...base, queueTime: -1 }],
    ['prefillTime', { ...base, prefillTime: -1 }],
    ['outputTokens', { ...base, outputTokens: -1 }],
    ['timePerToken', { ...base, timePerToken: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => requestLatency(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
