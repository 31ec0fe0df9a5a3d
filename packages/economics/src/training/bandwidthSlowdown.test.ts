import { describe, expect, it } from 'vitest'
import { bandwidthSlowdown } from './bandwidthSlowdown.js'

const base = { computeTime: 1, communicationTime: 0.5, bandwidthRatio: 0.6666666666666666 }

describe('bandwidthSlowdown', () => {
  it('is nothing for a step without communication', () => {
    expect(bandwidthSlowdown({ ...base, communicationTime: 0 })).toBe(1)
  })

  it('is 3/2 for a step of communication alone', () => {
    expect(bandwidthSlowdown({ ...base, computeTime: 0 })).toBeCloseTo(1.5, 12)
  })

  it.each([
    ['computeTime', { ...base, computeTime: -1 }],
    ['communicationTime', { ...base, communicationTime: -1 }],
    ['bandwidthRatio', { ...base, bandwidthRatio: 0 }],
    ['overlap', { ...base, overlap: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => bandwidthSlowdown(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
