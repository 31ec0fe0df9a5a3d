import { describe, expect, it } from 'vitest'
import { checkpointOverhead } from './checkpointOverhead.js'
import { optimalCheckpointInterval } from './optimalCheckpointInterval.js'

const base = { checkpointTime: 0.1, interval: 0.78613, mtbf: 3.09 }

describe('checkpointOverhead', () => {
  it('is sqrt(2 C / mtbf) at the best interval', () => {
    const interval = optimalCheckpointInterval({ checkpointTime: 2, mtbf: 100 })
    expect(checkpointOverhead({ checkpointTime: 2, interval, mtbf: 100 })).toBeCloseTo(Math.sqrt((2 * 2) / 100), 15)
  })

  it.each([
    ['checkpointTime', { ...base, checkpointTime: -1 }],
    ['interval', { ...base, interval: 0 }],
    ['mtbf', { ...base, mtbf: 0 }],
    ['restartTime', { ...base, restartTime: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => checkpointOverhead(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
