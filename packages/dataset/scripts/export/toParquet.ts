import { parquetWriteBuffer } from 'hyparquet-writer'
import { columnType, type Table } from './Table.js'

const types = { number: 'DOUBLE', boolean: 'BOOLEAN', string: 'STRING' } as const

/** A table as a Parquet file: numbers as DOUBLE, the rest as strings; a missing value is null. */
export const toParquet = (table: Table): Uint8Array => new Uint8Array(parquetWriteBuffer({
  columnData: table.columns.map((name) => {
    const type = columnType(table, name)
    const data = table.rows.map((row) => {
      const value = row[name] ?? null
      return value === null || type !== 'string' ? value : String(value)
    })
    return { name, data, type: types[type], nullable: true }
  }),
}))
