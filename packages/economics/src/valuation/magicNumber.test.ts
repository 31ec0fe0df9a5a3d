import { expect, it } from 'vitest'
import { magicNumber } from './magicNumber.js'

it('takes revenue that is yearly already, and falls below zero where it shrinks', () => {
  expect(magicNumber({ before: 10, after: 13, spending: 4, periodsPerYear: 1 })).toBe(0.75)
  expect(magicNumber({ before: 5, after: 4, spending: 4 })).toBe(-1)
})
