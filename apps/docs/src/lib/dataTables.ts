/** A cell of the explorer: a text or number, null where the source says that it is not disclosed, absent where it is not known. */
export type Cell = string | number | null | undefined

/** One record as a row, in the language of the page. */
export interface DataRow {
  readonly id: string
  readonly cells: Readonly<Record<string, Cell>>
  readonly sources: readonly { readonly title: string, readonly url?: string }[]
}

/** The collections that the explorer shows. */
export const tableNames = ['models', 'organizations', 'hardware', 'prices', 'events'] as const
export type TableName = typeof tableNames[number]

/** What is known of a field: of how many records, of how many it is undisclosed, of how many nothing was found. */
export interface FieldCoverage {
  readonly field: string
  readonly known: number
  readonly undisclosed: number
  readonly unknown: number
}

export interface DataTable {
  readonly columns: readonly string[]
  /** Columns with few values, to filter by. */
  readonly facets: readonly string[]
  readonly rows: readonly DataRow[]
  readonly coverage: readonly FieldCoverage[]
}

export type DataTables = Readonly<Record<TableName, DataTable>>

/** Which rows to show, and in which order: the state of the explorer, which its address holds. */
export interface DataView {
  readonly table: TableName
  readonly query: string
  readonly filters: Readonly<Record<string, string>>
  readonly sort: string
  readonly descending: boolean
}

const text = (cell: Cell): string => cell === null || cell === undefined ? '' : String(cell)

const compare = (a: Cell, b: Cell): number => {
  const [first, second] = [a ?? '', b ?? '']
  if (typeof first === 'number' && typeof second === 'number') return first - second
  return String(first).localeCompare(String(second), 'en', { numeric: true })
}

/** The rows that a view shows. Rows that lack the sorted field come last either way. */
export const selectRows = ({ rows }: DataTable, { query, filters, sort, descending }: DataView): DataRow[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const selected = rows.filter(({ id, cells }) => {
    if (!Object.entries(filters).every(([column, value]) => value === '' || text(cells[column]).split(', ').includes(value))) return false
    const haystack = `${id} ${Object.values(cells).map(text).join(' ')}`.toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
  const lacks = (row: DataRow): boolean => text(row.cells[sort]) === ''
  return selected.sort((a, b) => Number(lacks(a)) - Number(lacks(b)) || (descending ? -1 : 1) * compare(a.cells[sort], b.cells[sort]) || a.id.localeCompare(b.id))
}

/** The values of a column, most frequent first. */
export const facetValues = ({ rows }: DataTable, column: string): string[] => {
  const counts = new Map<string, number>()
  for (const { cells } of rows) for (const value of text(cells[column]).split(', ').filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value)
}

const quoteCsv = (cell: string): string => /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell

/** Rows as CSV (RFC 4180) with a column of source addresses. */
export const toCsv = (columns: readonly string[], rows: readonly DataRow[]): string => [
  ['id', ...columns, 'sources'],
  ...rows.map(({ id, cells, sources }) => [id, ...columns.map((column) => text(cells[column])), sources.map(({ url, title }) => url ?? title).join(' ')]),
].map((line) => line.map(quoteCsv).join(',')).join('\r\n') + '\r\n'

/** A view as the hash of an address, leaving out what is as at first. */
export const encodeView = ({ table, query, filters, sort, descending }: DataView): string => {
  const fields = new URLSearchParams({ table })
  if (query) fields.set('q', query)
  for (const [column, value] of Object.entries(filters)) if (value) fields.set(`is.${column}`, value)
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
  return { table, query: fields.get('q') ?? '', filters, sort: sort.replace(/^-/, ''), descending: sort.startsWith('-') }
}
