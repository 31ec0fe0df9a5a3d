import { describe, expect, it } from 'vitest'
import { leastSquares } from './leastSquares.js'

describe('leastSquares', () => {
  it('solves a system that has an exact solution', () => {
    const [a, b] = leastSquares('x', [[1, 0], [1, 1], [1, 2]], [3, 5, 7])
    expect(a).toBeCloseTo(3, 12)
    expect(b).toBeCloseTo(2, 12)
  })

  it('gives the line through the middle of points that scatter', () => {
    const [a, b] = leastSquares('x', [[1, 0], [1, 1], [1, 2]], [0, 3, 0])
    expect(a).toBeCloseTo(1, 12)
    expect(b).toBeCloseTo(0, 12)
  })

  it('refuses columns that say the same', () => {
    expect(() => leastSquares('x', [[1, 2], [1, 2]], [1, 2])).toThrow(expect.objectContaining({ code: 'NO_FIT', path: 'x' }))
  })
})
