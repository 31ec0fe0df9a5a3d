import { describe, expect, it } from 'vitest'
import { generationThroughput } from './generationThroughput.js'

const base = { batch: 32, inputTokens: 128, outputTokens: 2048, parameters: 6.74e9, weightBytes: 1.35e10, kvBytesPerToken: 524288, bandwidth: 2.039e12, peakFlops: 3.12e14 }

describe('generationThroughput', () => {
  it('lies above what was measured', () => {
    expect(generationThroughput(base)).toBeGreaterThan(1518)
    expect(generationThroughput({ ...base, inputTokens: 2048, outputTokens: 128 })).toBeGreaterThan(547)
    expect(generationThroughput({ ...base, batch: 16, inputTokens: 2048 })).toBeGreaterThan(613)
  })

  it.each([
    ['batch', { ...base, batch: 0 }],
    ['inputTokens', { ...base, inputTokens: -1 }],
    ['outputTokens', { ...base, outputTokens: 0 }],
    ['parameters', { ...base, parameters: -1 }],
    ['weightBytes', { ...base, weightBytes: -1 }],
    ['kvBytesPerToken', { ...base, kvBytesPerToken: -1 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => generationThroughput(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
