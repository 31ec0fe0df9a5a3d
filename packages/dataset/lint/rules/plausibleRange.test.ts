import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { plausibleRange } from './plausibleRange.js'

test('the sample passes', () => expect(checkSample(plausibleRange)).toEqual([]))

test('a slip of a thousand times is found', () => {
  expect(checkSample(plausibleRange, (records) => { first(records.models).parameters = { value: 7, source: 'page', status: 'stated' } })).toEqual(['models/acme-1: parameters 7 is outside 1000000 to 20000000000000'])
  expect(checkSample(plausibleRange, (records) => { first(records.prices).rates.input = 4000 })).toHaveLength(1)
  expect(checkSample(plausibleRange, (records) => { first(records.hardware).memory = { value: 80e9, source: 'page', status: 'stated' } })).toHaveLength(1)
})

test('a free model is no slip', () => expect(checkSample(plausibleRange, (records) => { first(records.prices).rates.input = 0 })).toEqual([]))

test('more active parameters than all are found', () =>
  expect(checkSample(plausibleRange, (records) => { first(records.models).activeParameters = { value: 8e9, source: 'page', status: 'stated' } })).toHaveLength(1))
