import { describe, expect, it } from 'vitest'
import { skipRun } from './skipRun.js'

describe('skipRun', () => {
  it('stops at the first character that no numeral holds', () => {
    expect(skipRun('共12,345万元', 1)).toBe(8)
    expect(skipRun('元', 0)).toBe(0)
    expect(skipRun('三百', 0)).toBe(2)
  })
})
