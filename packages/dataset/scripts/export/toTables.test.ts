import { expect, test } from 'vitest'
import { first, sample } from '../../lint/sample.js'
import { toTables } from './toTables.js'

const tables = (change: (records: ReturnType<typeof sample>) => void = () => {}): Map<string, readonly object[]> => {
  const records = sample()
  change(records)
  return new Map(toTables(records).map(({ name, rows }) => [name, rows]))
}

test('facts are flat by the value to show, names in both languages', () =>
  expect(tables().get('models')).toEqual([{
    id: 'acme-1', kind: 'version', name_en: 'Acme 1', name_zh: '顶点一号', developer: 'acme', modality: 'text', released: '2023-04-01', parameters: 7e9, sources: 'page',
  }]))

test('a list inside a record is a table of its own', () =>
  expect(tables().get('series_points')).toEqual([
    { parent: 'acme-users', position: 0, time: '2022', value: 5, source: 'page', status: 'stated' },
    { parent: 'acme-users', position: 1, time: '2023', value: 10, source: 'page', status: 'stated' },
  ]))

test('values that stand side by side are all in facts, one of them shown', () => {
  const rows = tables((records) => {
    first(records.models).parameters = { value: 7e9, source: 'page', status: 'stated', others: [{ value: 6.7e9, source: 'page', status: 'reported' }] }
  }).get('facts')
  expect(rows?.filter((row) => 'field' in row && row.field === 'parameters')).toMatchObject([{ number: 7e9, shown: true }, { number: 6.7e9, shown: false }])
})
