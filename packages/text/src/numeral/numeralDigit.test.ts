import { describe, expect, it } from 'vitest'
import { numeralDigit } from './numeralDigit.js'

describe('numeralDigit', () => {
  it.each([['7', 7], ['７', 7], ['七', 7], ['柒', 7], ['零', 0], ['0', 0], ['两', 2]])('of %s is %i', (char, digit) => {
    expect(numeralDigit(char)).toBe(digit)
  })
})
