import { describe, expect, it } from 'vitest'
import { stepTime } from './stepTime.js'

const base = { computeTime: 1, communicationTime: 0.5 }

describe('stepTime', () => {
  it('is the longer of the two with full overlap', () => {
    expect(stepTime({ computeTime: 1, communicationTime: 3, overlap: 1 })).toBe(3)
  })

  it.each([
    ['computeTime', { ...base, computeTime: -1 }],
    ['communicationTime', { ...base, communicationTime: -1 }],
    ['overlap', { ...base, overlap: 1.01 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => stepTime(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
