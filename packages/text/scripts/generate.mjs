// Writes the tables of src that are made from other projects' data. `--check` only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { holidayTableSource } from './holidayTable.mjs'
import { scriptTableSource } from './scriptTable.mjs'

export const tables = { 'src/script/scriptTable.ts': scriptTableSource, 'src/holiday/holidayTable.ts': holidayTableSource }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, source] of Object.entries(tables)) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    if (!process.argv.includes('--check')) writeFileSync(file, source())
    else if (readFileSync(file, 'utf8') !== source()) {
      console.error(`${path} is not what scripts/generate.mjs writes`)
      process.exitCode = 1
    }
  }
}
