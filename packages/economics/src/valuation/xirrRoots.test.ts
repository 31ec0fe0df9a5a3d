import { describe, expect, it } from 'vitest'
import { xirrRoots } from './xirrRoots.js'

describe('xirrRoots', () => {
  it('finds both rates', () => {
    const roots = xirrRoots({ cashFlows: [-100, 230, -132], dates: [0, 365, 730] })
    expect(roots.length).toBe(2)
    expect(roots[0]).toBeCloseTo(0.1, 12)
    expect(roots[1]).toBeCloseTo(0.2, 12)
  })

  it('leaves out what no double can tell from -1', () => {
    // half of the money lost in a day: 1 + rate is 2^-365
    expect(xirrRoots({ cashFlows: [-100, 50], dates: [0, 1] })).toEqual([])
    expect(xirrRoots({ cashFlows: [-100, 105], dates: [0, 1] })[0]).toBeCloseTo(1.05 ** 365 - 1, -2)
  })
})
