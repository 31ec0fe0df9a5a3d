import { expect, it } from 'vitest'
import { decodeView, encodeView, facetValues, selectRows, toCsv, type DataTable, type DataView } from './dataTables'

const table: DataTable = {
  columns: ['name', 'country', 'size'],
  facets: ['country'],
  coverage: [],
  rows: [
    { id: 'a', cells: { name: 'Alpha', country: 'US', size: 7 }, sources: [{ title: 'A', url: 'https://a.example/' }] },
    { id: 'b', cells: { name: 'Beta, "B"', country: 'CN', size: null }, sources: [] },
    { id: 'c', cells: { name: '丙', country: 'CN', size: 130 }, sources: [] },
  ],
}
const view: DataView = { table: 'models', query: '', filters: {}, sort: 'size', descending: true }

it('sorts, and puts what is not known last either way', () => {
  expect(selectRows(table, view).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(selectRows(table, { ...view, descending: false }).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
})

it('filters by facet and by words', () => {
  expect(selectRows(table, { ...view, filters: { country: 'CN' } }).map(({ id }) => id)).toEqual(['c', 'b'])
  expect(selectRows(table, { ...view, query: 'beta cn' }).map(({ id }) => id)).toEqual(['b'])
  expect(facetValues(table, 'country')).toEqual(['CN', 'US'])
})

it('writes CSV', () => {
  expect(toCsv(table.columns, table.rows.slice(0, 2))).toBe('id,name,country,size,sources\r\na,Alpha,US,7,https://a.example/\r\nb,"Beta, ""B""",CN,,\r\n')
})

it('keeps a view in the address', () => {
  const full = { ...view, query: '文心 一言', filters: { country: 'CN' } }
  expect(decodeView(encodeView(full))).toEqual(full)
  expect(decodeView('#install')).toBeUndefined()
})
