import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { danglingReference } from './danglingReference.js'

test('the sample passes', () => expect(checkSample(danglingReference)).toEqual([]))

test('a developer without a record is found', () =>
  expect(checkSample(danglingReference, (records) => { first(records.models).developer = 'nobody' })).toEqual(['models/acme-1: developer: no record nobody in organizations']))

test('a source without a record is found, deep inside a fact too', () => {
  expect(checkSample(danglingReference, (records) => { first(records.prices).sources = ['gone'] })).toEqual(['prices/acme-1-2023: source: no record gone in sources'])
  expect(checkSample(danglingReference, (records) => { first(records.hardware).flops.fp16 = { value: 1, source: 'gone', status: 'stated' } })).toHaveLength(1)
})

test('an entity of a claim may be of any kind that texts name, but must be', () => {
  expect(checkSample(danglingReference, (records) => { first(records.claims).entities = ['chip-1', 'li-lei', 'acme-1'] })).toEqual([])
  expect(checkSample(danglingReference, (records) => { first(records.claims).entities = ['acme-users'] })).toHaveLength(1)
})
