import { describe, expect, it } from 'vitest'
import { optimalCheckpointInterval } from './optimalCheckpointInterval.js'
import { checkpointOverhead } from './checkpointOverhead.js'

const base = { checkpointTime: 0.1, mtbf: 3.09 }

describe('optimalCheckpointInterval', () => {
  it('makes the overhead smallest', () => {
    const interval = optimalCheckpointInterval(base)
    for (const other of [interval * 0.9, interval * 1.1]) expect(checkpointOverhead({ ...base, interval: other })).toBeGreaterThan(checkpointOverhead({ ...base, interval }))
  })

  it.each([
    ['checkpointTime', { ...base, checkpointTime: -1 }],
    ['mtbf', { ...base, mtbf: -1 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => optimalCheckpointInterval(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
