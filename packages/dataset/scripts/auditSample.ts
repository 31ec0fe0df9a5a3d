import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AuditResult, auditTable } from './auditTable.js'
import { drawSample } from './drawSample.js'
import { readDataset } from './readDataset.js'
import { valueLeaves } from './valueLeaves.js'

/** Values of each kind, at least. */
const size = 60
/** Values that are drawn together from one source. */
const cluster = 5

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, seed, path] = process.argv.slice(2)

if (command === 'draw' && seed !== undefined && path !== undefined) {
  const drawn = drawSample(valueLeaves(readDataset(join(root, 'data')).records), { seed: Number(seed), size, cluster })
  writeFileSync(path, drawn.map((leaf) => `${JSON.stringify(leaf)}\n`).join(''))
  console.log(`${drawn.length} values in ${path}`)
} else if (command === undefined) {
  const lines = readFileSync(join(root, 'audit', 'results.jsonl'), 'utf8').trim().split('\n')
  console.log(auditTable(lines.map((line) => AuditResult.parse(JSON.parse(line)))))
} else {
  console.error('usage: npm run audit                          the table of AUDIT.md\n       npm run audit -- draw <seed> <path>      a work list as JSON lines')
  process.exit(2)
}
