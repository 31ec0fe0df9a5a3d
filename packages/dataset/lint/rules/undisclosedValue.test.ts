import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { undisclosedValue } from './undisclosedValue.js'

test('the sample passes', () => expect(checkSample(undisclosedValue)).toEqual([]))

test('a value of null that is not said to be undisclosed is found, and the other way round', () => {
  expect(checkSample(undisclosedValue, (records) => { first(records.models).parameters = { value: null, source: 'page', status: 'stated' } })).toHaveLength(1)
  expect(checkSample(undisclosedValue, (records) => { first(records.models).parameters = { value: 7e9, source: 'page', status: 'undisclosed' } })).toHaveLength(1)
  expect(checkSample(undisclosedValue, (records) => { first(records.models).parameters = { value: null, source: 'page', status: 'undisclosed' } })).toEqual([])
})

test('an estimate that does not say whose it is is found', () =>
  expect(checkSample(undisclosedValue, (records) => { first(records.models).parameters = { value: 7e9, source: 'page', status: 'estimated' } })).toEqual(['models/acme-1: an estimate without a note that says whose it is']))
