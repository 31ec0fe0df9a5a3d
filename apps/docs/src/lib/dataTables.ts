/** A cell of the explorer: a text or number, null where the source says that it is not disclosed, absent where it is not known. */
export type Cell = string | number | null | undefined

/** One record as a row, in the language of the page. */
export interface DataRow {
  readonly id: string
  /** The English name or title, by which the record is cited; absent where the id is all there is. */
  readonly title?: string
  readonly cells: Readonly<Record<string, Cell>>
  /** Ids of sources. */
  readonly sources: readonly string[]
}

export interface RowSource {
  readonly title: string
  readonly url?: string
}

/** The collections that the explorer shows. */
export const tableNames = ['models', 'organizations', 'hardware', 'prices', 'events'] as const
export type TableName = typeof tableNames[number]

export interface DataTable {
  readonly columns: readonly string[]
  /** Columns with few values, to filter by. */
  readonly facets: readonly string[]
  /** The column whose dates a view can be limited to. */
  readonly date: string
  readonly rows: readonly DataRow[]
}

export interface DataTables {
  readonly tables: Readonly<Record<TableName, DataTable>>
  readonly sources: Readonly<Record<string, RowSource>>
}

/** Which rows to show, and in which order: the state of the explorer, which its address holds. */
export interface DataView {
  readonly table: TableName
  readonly query: string
  readonly filters: Readonly<Record<string, string>>
  /** The first and the last day to show, or empty. */
  readonly from: string
  readonly to: string
  readonly sort: string
  readonly descending: boolean
}

const text = (cell: Cell): string => cell === null || cell === undefined ? '' : String(cell)

const compare = (a: Cell, b: Cell): number => {
  const [first, second] = [a ?? '', b ?? '']
  if (typeof first === 'number' && typeof second === 'number') return first - second
  return String(first).localeCompare(String(second), 'en', { numeric: true })
}

const dated = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/
/** The first or last day that an EDTF date such as 2023, 2023-05 or 2023-05~ may mean. */
const edge = (cell: Cell, last: boolean): string => {
  const [, year, month = last ? '12' : '01', day = last ? '31' : '01'] = dated.exec(text(cell)) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}`
}

/** The words of a cell that lists several, in either language. */
const valuesIn = (cell: Cell): string[] => text(cell).split(/, |、/).filter(Boolean)

/** The rows that a view shows. Rows that lack the sorted field come last either way; those without a date are in no span of time. */
export const selectRows = ({ rows, date }: DataTable, { query, filters, from, to, sort, descending }: DataView): DataRow[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const selected = rows.filter(({ id, cells }) => {
    if (!Object.entries(filters).every(([column, value]) => value === '' || valuesIn(cells[column]).includes(value))) return false
    if ((from || to) && !dated.test(text(cells[date]))) return false
    if ((from && edge(cells[date], true) < from) || (to && edge(cells[date], false) > to)) return false
    const haystack = `${id} ${Object.values(cells).map(text).join(' ')}`.toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
  const lacks = (row: DataRow): boolean => text(row.cells[sort]) === ''
  return selected.sort((a, b) => Number(lacks(a)) - Number(lacks(b)) || (descending ? -1 : 1) * compare(a.cells[sort], b.cells[sort]) || a.id.localeCompare(b.id))
}

/** The values of a column, most frequent first. */
export const facetValues = ({ rows }: DataTable, column: string): string[] => {
  const counts = new Map<string, number>()
  for (const { cells } of rows) for (const value of valuesIn(cells[column])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value)
}

const quoteCsv = (cell: string): string => /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell

/** Rows as CSV (RFC 4180) with a column of source addresses. */
export const toCsv = (columns: readonly string[], rows: readonly DataRow[], sources: DataTables['sources']): string => [
  ['id', ...columns, 'sources'],
  ...rows.map(({ id, cells, sources: of }) => [id, ...columns.map((column) => text(cells[column])), of.map((source) => sources[source]?.url ?? source).join(' ')]),
].map((line) => line.map(quoteCsv).join(',')).join('\r\n') + '\r\n'

/** A view as the hash of an address, leaving out what is as at first. */
export const encodeView = ({ table, query, filters, from, to, sort, descending }: DataView): string => {
  const fields = new URLSearchParams({ table })
  if (query) fields.set('q', query)
  for (const [column, value] of Object.entries(filters)) if (value) fields.set(`is.${column}`, value)
  if (from) fields.set('from', from)
  if (to) fields.set('to', to)
  fields.set('sort', (descending ? '-' : '') + sort)
  return `#${fields.toString()}`
}

/** The view of a hash, or undefined where it holds none. */
export const decodeView = (hash: string): DataView | undefined => {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const table = tableNames.find((name) => name === fields.get('table'))
  if (!table) return undefined
  const sort = fields.get('sort') ?? ''
  const filters = Object.fromEntries([...fields].filter(([name]) => name.startsWith('is.')).map(([name, value]) => [name.slice(3), value]))
  const day = (name: string): string => /^\d{4}-\d{2}-\d{2}$/.exec(fields.get(name) ?? '')?.[0] ?? ''
  return { table, query: fields.get('q') ?? '', filters, from: day('from'), to: day('to'), sort: sort.replace(/^-/, ''), descending: sort.startsWith('-') }
}
