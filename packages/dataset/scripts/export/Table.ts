export type Cell = string | number | boolean | null

/** A flat table, as CSV, JSON Lines and Parquet take it. */
export interface Table {
  readonly name: string
  readonly description: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** What a column holds: a number where every value that is not missing is one. */
export const columnType = ({ rows }: Table, column: string): 'number' | 'boolean' | 'string' => {
  const types = new Set(rows.map((row) => typeof (row[column] ?? undefined)).filter((type) => type !== 'undefined'))
  if (types.size === 1 && types.has('number')) return 'number'
  return types.size === 1 && types.has('boolean') ? 'boolean' : 'string'
}
