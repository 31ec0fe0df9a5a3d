import { describe, expect, it } from 'vitest'
import { ridgePoint } from './ridgePoint.js'
import { attainableFlops } from './attainableFlops.js'

const base = { peakFlops: 1.97e14, bandwidth: 8.2e11 }

describe('ridgePoint', () => {
  it('is the intensity from which on the peak is reached', () => {
    const intensity = ridgePoint(base)
    expect(attainableFlops({ intensity, ...base })).toBeCloseTo(base.peakFlops, 0)
  })

  it.each([
    ['peakFlops', { ...base, peakFlops: -1 }],
    ['bandwidth', { ...base, bandwidth: 0 }],
  ])('refuses %s outside its domain', (path, inputs) => {
    expect(() => ridgePoint(inputs)).toThrow(expect.objectContaining({ code: 'DOMAIN', path }))
  })
})
