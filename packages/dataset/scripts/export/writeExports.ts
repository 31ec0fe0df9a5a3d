import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Records } from '../../schema/kinds.js'
import { toCsv } from './toCsv.js'
import { toDatapackage, toJsonLd } from './toDatapackage.js'
import { toParquet } from './toParquet.js'
import { toTables } from './toTables.js'

/** Writes the dataset as CSV, JSON Lines and Parquet with their descriptors, all from the same tables. */
export const writeExports = (folder: string, records: Records, version: { readonly version: string, readonly date: string }): void => {
  const tables = toTables(records)
  rmSync(folder, { recursive: true, force: true })
  for (const format of ['csv', 'jsonl', 'parquet']) mkdirSync(join(folder, format), { recursive: true })
  for (const table of tables) {
    writeFileSync(join(folder, 'csv', `${table.name}.csv`), toCsv(table))
    writeFileSync(join(folder, 'jsonl', `${table.name}.jsonl`), table.rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    writeFileSync(join(folder, 'parquet', `${table.name}.parquet`), toParquet(table))
  }
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(toDatapackage(tables, version), null, 2))
  writeFileSync(join(folder, 'dataset.jsonld'), JSON.stringify(toJsonLd(tables, version), null, 2))
}
