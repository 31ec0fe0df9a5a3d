import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataAt } from './dataAt.js'
import { diffRecords } from './diffRecords.js'
import { readDataset } from './readDataset.js'
import type { Records } from '../schema/kinds.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The built data of a commit, by today's schema; without a commit, of the files as they are. */
const recordsAt = (commit: string | undefined): Records => {
  const { records, faults } = dataAt(root, commit, readDataset)
  if (commit !== undefined) for (const fault of faults) console.error(`${commit}: ${fault}`)
  return records
}

const [from, to] = process.argv.slice(2)
if (from === undefined) {
  console.error('usage: npm run data:diff -- <commit> [<commit>]   what changed in the built data, up to the files as they are')
  process.exit(2)
}
const lines = diffRecords(recordsAt(from), recordsAt(to))
console.log(lines.length > 0 ? lines.join('\n') : 'no change in the built data')
