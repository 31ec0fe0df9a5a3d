import { describe, expect, it } from 'vitest'
import { powerOfTen } from './powerOfTen.js'

describe('powerOfTen', () => {
  it.each([[100, 0, 2], [1, 4, 4], [1, 0, 0], [20, 0, NaN], [0, 3, NaN]])('of %d times ten to the %d is %d', (m, e, power) => {
    expect(powerOfTen(m, e)).toBe(power)
  })
})
