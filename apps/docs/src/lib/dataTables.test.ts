import { expect, it } from 'vitest'
import { decodeView, encodeView, facetValues, selectRows, toCsv, type DataTable, type DataView } from './dataTables'

const table: DataTable = {
  columns: ['name', 'country', 'size'],
  facets: ['country'],
  date: 'released',
  rows: [
    { id: 'a', cells: { name: 'Alpha', country: 'US', size: 7, released: '2023-05~' }, sources: ['a1'] },
    { id: 'b', cells: { name: 'Beta, "B"', country: 'CN', size: null, released: '2024' }, sources: [] },
    { id: 'c', cells: { name: '丙', country: 'CN', size: 130 }, sources: [] },
  ],
}
const view: DataView = { table: 'models', query: '', filters: {}, from: '', to: '', sort: 'size', descending: true }

it('sorts, and puts what is not known last either way', () => {
  expect(selectRows(table, view).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(selectRows(table, { ...view, descending: false }).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
})

it('filters by facet and by words', () => {
  expect(selectRows(table, { ...view, filters: { country: 'CN' } }).map(({ id }) => id)).toEqual(['c', 'b'])
  expect(selectRows(table, { ...view, query: 'beta cn' }).map(({ id }) => id)).toEqual(['b'])
  expect(facetValues(table, 'country')).toEqual(['CN', 'US'])
})

it('takes a list of words apart in either language', () => {
  const listed: DataTable = { ...table, rows: [{ id: 'a', cells: { modality: '文本、图像' }, sources: [] }, { id: 'b', cells: { modality: 'text, image' }, sources: [] }] }
  expect(facetValues(listed, 'modality')).toEqual(['image', 'text', '图像', '文本'])
  expect(selectRows(listed, { ...view, filters: { modality: '图像' } }).map(({ id }) => id)).toEqual(['a'])
})

it('limits to a span of days: a month or year that overlaps it is in, a record without a date is not', () => {
  const shown = (from: string, to: string): string[] => selectRows(table, { ...view, from, to }).map(({ id }) => id).sort()
  expect(shown('2023-05-20', '')).toEqual(['a', 'b'])
  expect(shown('2023-06-01', '')).toEqual(['b'])
  expect(shown('', '2023-12-31')).toEqual(['a'])
  expect(shown('2024-07-01', '2024-07-01')).toEqual(['b'])
  expect(shown('2025-01-01', '')).toEqual([])
})

it('writes CSV', () => {
  expect(toCsv(table.columns, table.rows.slice(0, 2), { a1: { title: 'A', url: 'https://a.example/' } })).toBe('id,name,country,size,sources\r\na,Alpha,US,7,https://a.example/\r\nb,"Beta, ""B""",CN,,\r\n')
})

it('keeps a view in the address', () => {
  const full = { ...view, query: '文心 一言', filters: { country: 'CN' }, from: '2023-01-01', to: '2024-06-30' }
  expect(decodeView(encodeView(full))).toEqual(full)
  expect(decodeView('#table=models&from=soon')?.from).toBe('')
  expect(decodeView('#install')).toBeUndefined()
})
