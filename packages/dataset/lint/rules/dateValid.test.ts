import { expect, test } from 'vitest'
import { checkSample, first } from '../sample.js'
import { dateValid } from './dateValid.js'

test('the sample passes', () => expect(checkSample(dateValid)).toEqual([]))

test('a day that the calendar does not have is found', () =>
  expect(checkSample(dateValid, (records) => { first(records.events).date = '2023-02-30' })).toEqual(['events/acme-1-release: 2023-02-30 is no date']))

test('a source read after the day of the data version, or before it was published, is found', () => {
  expect(checkSample(dateValid, (records) => { first(records.sources).accessed = '2026-12-01' })).toHaveLength(1)
  expect(checkSample(dateValid, (records) => { first(records.sources).published = '2026-11-02' })).toEqual(['sources/page: published after it was read'])
})
