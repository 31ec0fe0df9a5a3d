import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { sourceAddress } from './sourceAddress.js'

test('the sample passes', () => expect(checkSample(sourceAddress)).toEqual([]))

test('a source without address or reason is found', () =>
  expect(checkSample(sourceAddress, (records) => { delete first(records.sources).url })).toEqual(['sources/page: no address and no note']))

test('two sources with one address are found', () =>
  expect(checkSample(sourceAddress, (records) => { records.sources.push({ ...first(records.sources), id: 'twin' }) })).toEqual(['sources/twin: the same address as page']))
