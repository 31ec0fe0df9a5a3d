import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { kindNames, type Kind } from '../schema/kinds.js'
import { AuditResult, auditTable } from './auditTable.js'
import { ComparedResult, comparedTable } from './comparedTable.js'
import { dataAt } from './dataAt.js'
import { drawSample } from './drawSample.js'
import { newLeaves } from './newLeaves.js'
import { readData, type AuthoredData } from './readData.js'
import { readDataset } from './readDataset.js'
import { valueLeaves } from './valueLeaves.js'

const usage = `usage: npm run audit                          the tables of AUDIT.md
       npm run audit -- draw <seed> <path>      a work list as JSON lines
options of draw:
  --since <commit>          only of values that came in after it
  --sizes models=60,...     values of each kind, at least; kinds that are not named are not drawn (60 of every kind)
  --fields released,...     only of these fields
  --cluster <n>             values that are drawn together from one source (5)`

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { positionals: [command, seed, path], values } = parseArgs({
  allowPositionals: true, options: { since: { type: 'string' }, sizes: { type: 'string' }, fields: { type: 'string' }, cluster: { type: 'string', default: '5' } } })

const linesOf = (file: string): unknown[] => readFileSync(join(root, 'audit', file), 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line))
const filesIn = (folder: string): string[] => readdirSync(join(root, 'audit', folder)).filter((file) => file.endsWith('.jsonl')).sort()
const resultsOf = (file: string): AuditResult[] => linesOf(file).map((line) => AuditResult.parse(line))
const authored = (folder: string): AuthoredData => readData(folder, [])

if (command === 'draw' && seed !== undefined && path !== undefined) {
  const asked = values.sizes?.split(',').map((part) => part.split('='))
  const size = Object.fromEntries(kindNames.map((kind) => [kind, asked === undefined ? 60 : Number(asked.find(([name]) => name === kind)?.[1] ?? 0)])) as Record<Kind, number>
  const fields = values.fields?.split(',')
  const all = valueLeaves(readDataset(join(root, 'data')).records).filter((leaf) => fields?.includes(leaf.path.split('.')[0] ?? '') ?? true)
  const leaves = values.since === undefined ? all : newLeaves(all, dataAt(root, values.since, authored), dataAt(root, undefined, authored))
  const drawn = drawSample(leaves, { seed: Number(seed), size, cluster: Number(values.cluster) })
  writeFileSync(path, drawn.map((leaf) => `${JSON.stringify(leaf)}\n`).join(''))
  console.log(`${drawn.length} of ${leaves.length} values in ${path}`)
} else if (command === undefined) {
  const files = filesIn('.')
  for (const file of files) console.log(`${file}\n\n${auditTable(resultsOf(file))}\n`)
  console.log(`all of them\n\n${auditTable(files.flatMap(resultsOf))}`)
  const compared = filesIn('compared').flatMap((file) => linesOf(join('compared', file)).map((line) => ComparedResult.parse(line)))
  console.log(`\ncompared\n\n${comparedTable(compared)}\n`)
  const read = new Set([...files.flatMap(resultsOf), ...compared].filter(({ kind, path }) => kind === 'sources' && path === 'words').map(({ record }) => record))
  const quoted = readDataset(join(root, 'data')).records.sources.filter(({ words }) => words !== undefined)
  console.log(`${quoted.filter(({ id }) => read.has(id)).length} of the ${quoted.length} quotations of today's data are in a draw or in this table`)
} else {
  console.error(usage)
  process.exit(2)
}
