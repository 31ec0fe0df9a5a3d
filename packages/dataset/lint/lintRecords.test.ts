import { expect, test } from 'vitest'
import { lintRecords } from './lintRecords.js'
import { first, sample } from './sample.js'

const run = (change: (records: ReturnType<typeof sample>) => void, exceptions: { rule: string, record: string, reason: string }[] = []): string[] => {
  const records = sample()
  change(records)
  return lintRecords(records, { today: '2026-11-23', redirects: {}, exceptions })
}

test('the sample passes every rule', () => expect(run(() => {})).toEqual([]))

test('all faults come out at once, each with its rule', () =>
  expect(run((records) => {
    first(records.prices).sources = []
    first(records.claims).unit = 'furlong'
  })).toEqual(['prices/acme-1-2023.yml: no source (sourceMissing)', 'claims/c1.yml: unknown unit furlong (unitKnown)']))

test('an exception is an expected failure, and a fault once the record passes', () => {
  const exception = { rule: 'unitKnown', record: 'claims/c1', reason: 'no unit for it yet' }
  expect(run((records) => { first(records.claims).unit = 'furlong' }, [exception])).toEqual([])
  expect(run(() => {}, [exception])).toEqual(['lint/exceptions.yml: claims/c1 passes unitKnown now, the exception goes'])
})
