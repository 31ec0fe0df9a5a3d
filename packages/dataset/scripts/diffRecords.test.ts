import { expect, test } from 'vitest'
import { first, sample } from '../lint/sample.js'
import { diffRecords } from './diffRecords.js'

test('nothing changed, nothing said', () => expect(diffRecords(sample(), sample())).toEqual([]))

test('a record that came, one that went, and the fields of one that changed', () => {
  const after = sample()
  after.events = []
  after.organizations.push({ ...first(after.organizations), id: 'bcme' })
  first(after.prices).rates.input = 0.5
  first(after.prices).to = '2024-01-01'
  expect(diffRecords(sample(), after)).toEqual([
    '+ organizations/bcme',
    '~ prices/acme-1-2023', '    rates.input: 1 → 0.5', '    to: none → "2024-01-01"',
    '- events/acme-1-release',
  ])
})
