import { describe, expect, it } from 'vitest'
import { throughputUtilization } from './throughputUtilization.js'
import { trainingFlopsPerToken } from './trainingFlopsPerToken.js'

const base = { tokensPerSecond: 238300, flopsPerToken: 3.275634e12, chips: 6144, peakFlops: 2.75e14 }

describe('throughputUtilization', () => {
  it('takes its compute per token from trainingFlopsPerToken', () => {
    const flopsPerToken = trainingFlopsPerToken({ parameters: 540e9, layers: 118, attentionWidth: 12288, sequence: 2048 })
    expect(throughputUtilization({ ...base, flopsPerToken })).toBeCloseTo(0.462, 3)
  })

  it.each([
    ['tokensPerSecond', { ...base, tokensPerSecond: -1 }],
    ['flopsPerToken', { ...base, flopsPerToken: -1 }],
    ['chips', { ...base, chips: 0 }],
    ['peakFlops', { ...base, peakFlops: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => throughputUtilization(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
