import { expect, it } from 'vitest'
import { pickRate } from './pickRate.js'

it('takes the only rate, whatever the guess', () => {
  expect(pickRate([0.3], undefined)).toBe(0.3)
  expect(pickRate([0.3], -5)).toBe(0.3)
})

it('takes the nearest of several', () => {
  expect([0.04, 0.16, 9].map((guess) => pickRate([-0.5, 0.1, 0.2], guess))).toEqual([0.1, 0.2, 0.2])
})

it('says that there is none, or which there are', () => {
  expect(() => pickRate([], 0.1)).toThrow(expect.objectContaining({ code: 'NO_RATE' }))
  expect(() => pickRate([0.1, 0.2], undefined)).toThrow(expect.objectContaining({ code: 'SEVERAL_RATES', received: '0.1, 0.2' }))
  expect(() => pickRate([0.1], NaN)).toThrow(expect.objectContaining({ code: 'DOMAIN', path: 'guess' }))
})
