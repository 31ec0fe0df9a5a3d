import { describe, expect, it } from 'vitest'
import { comesAfter } from './comesAfter.js'

describe('comesAfter', () => {
  it('compares as far as both are precise', () => {
    expect(comesAfter('2023-05', '2023-04-30')).toBe(true)
    expect(comesAfter('2023', '2023-04')).toBe(false)
    expect(comesAfter('2023-04', '2023-05')).toBe(false)
  })

  it('knows nothing of decades and seasons', () => {
    expect(comesAfter('199X', '1980')).toBe(false)
    expect(comesAfter('2023-35', '2022')).toBe(false)
  })
})
