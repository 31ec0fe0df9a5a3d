import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { unitKnown } from './unitKnown.js'

test('the sample passes', () => expect(checkSample(unitKnown)).toEqual([]))

test('an unknown unit is found wherever it stands', () => {
  expect(checkSample(unitKnown, (records) => { first(records.claims).unit = 'furlong' })).toEqual(['claims/c1: unknown unit furlong'])
  expect(checkSample(unitKnown, (records) => { first(records.prices).currency = 'XYZ' })).toEqual(['prices/acme-1-2023: unknown unit XYZ'])
  expect(checkSample(unitKnown, (records) => { first(records.hardware).memory = { value: 80, unit: 'gigas', source: 'page', status: 'stated' } })).toHaveLength(1)
})

test('currencies, rates and classifiers are known', () =>
  expect(checkSample(unitKnown, (records) => { Object.assign(first(records.claims), { unit: '台', per: 'person.d' }) })).toEqual([]))
