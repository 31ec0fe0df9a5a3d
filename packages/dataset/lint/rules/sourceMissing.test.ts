import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { sourceMissing } from './sourceMissing.js'

test('the sample passes', () => expect(checkSample(sourceMissing)).toEqual([]))

test('a record without a source is found', () =>
  expect(checkSample(sourceMissing, (records) => { first(records.prices).sources = [] })).toEqual(['prices/acme-1-2023: no source']))

test('a claim has evidence or the day of the search, and not both', () => {
  expect(checkSample(sourceMissing, (records) => { first(records.claims).evidence = [] })).toEqual(['claims/c1: neither evidence nor `searched`'])
  expect(checkSample(sourceMissing, (records) => { Object.assign(first(records.claims), { evidence: [], searched: '2026-11-01' }) })).toEqual([])
  expect(checkSample(sourceMissing, (records) => { first(records.claims).searched = '2026-11-01' })).toHaveLength(1)
})
