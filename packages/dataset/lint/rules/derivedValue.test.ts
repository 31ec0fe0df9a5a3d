import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { derivedValue } from './derivedValue.js'

test('the sample passes', () => expect(checkSample(derivedValue)).toEqual([]))

test('a derived series that does not recompute is found', () => {
  const derive = (value: number): string[] => checkSample(derivedValue, (records) => {
    records.series.push({ ...first(records.series), id: 'half', formula: '[acme-users] / 2', points: [{ time: '2023', value, source: 'page', status: 'derived' }] })
  })
  expect(derive(5)).toEqual([])
  expect(derive(50)).toEqual(['series/half: 2023: [acme-users] / 2 is 5, not 50'])
})

test('what is said of the arithmetic of a claim must be so', () => {
  const arithmetic = (high: number, holds: boolean): string[] => checkSample(derivedValue, (records) => {
    first(records.claims).arithmetic = { formula: '2 * 5', low: high, high, holds }
  })
  expect(arithmetic(10, true)).toEqual([])
  expect(arithmetic(12, false)).toEqual([])
  expect(arithmetic(12, true)).toEqual(['claims/c1: 2 * 5 is 12 to 12, so holds is false'])
})
