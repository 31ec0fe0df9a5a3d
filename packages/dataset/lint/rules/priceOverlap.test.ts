import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { priceOverlap } from './priceOverlap.js'

test('the sample passes', () => expect(checkSample(priceOverlap)).toEqual([]))

test('two prices of one offer on the same day are found', () =>
  expect(checkSample(priceOverlap, (records) => { records.prices.push({ ...first(records.prices), id: 'next', from: '2023-06-01' }) }))
    .toEqual(['prices/acme-1-2023: overlaps next: it ends never, that begins 2023-06-01']))

test('one that ends where the next begins, or is another plan, is none', () => {
  expect(checkSample(priceOverlap, (records) => {
    records.prices.push({ ...first(records.prices), id: 'next', from: '2023-06-01' })
    first(records.prices).to = '2023-06-01'
  })).toEqual([])
  expect(checkSample(priceOverlap, (records) => { records.prices.push({ ...first(records.prices), id: 'next', plan: { en: 'batch', zh: '批量' } }) })).toEqual([])
})
