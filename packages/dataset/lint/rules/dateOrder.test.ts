import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { dateOrder } from './dateOrder.js'

test('the sample passes', () => expect(checkSample(dateOrder)).toEqual([]))

test('a model older than its company is found', () =>
  expect(checkSample(dateOrder, (records) => { first(records.models).released = { value: '2018-12-31', source: 'page', status: 'stated' } }))
    .toEqual(['models/acme-1: released 2018-12-31, before its developer was founded']))

test('dates are compared over what both state', () =>
  expect(checkSample(dateOrder, (records) => { first(records.models).released = { value: '2019-01', source: 'page', status: 'stated' } })).toEqual([]))

test('a price older than its model and one that ends before it begins are found', () => {
  expect(checkSample(dateOrder, (records) => { first(records.prices).from = '2023-03-01' })).toHaveLength(1)
  expect(checkSample(dateOrder, (records) => { first(records.prices).to = '2023-05-01' })).toEqual(['prices/acme-1-2023: to 2023-05-01 is not after from 2023-05-01'])
})

test('funding before the founding is found', () =>
  expect(checkSample(dateOrder, (records) => { first(records.organizations).funding = [{ date: '2017-02', investors: [], source: 'page' }] })).toHaveLength(1))
