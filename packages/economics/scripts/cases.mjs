// Prints how many of the published cases the built package reproduces, by topic: `node packages/economics/scripts/cases.mjs`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from '@wanyi/economics'
import * as functions from '@wanyi/economics'
import { catalog } from '@wanyi/economics/catalog'
import { createRunner } from './runCase.mjs'

const src = join(import.meta.dirname, '../src')
const rows = readdirSync(src, { recursive: true })
  .filter((path) => path.includes('__cases__') && path.endsWith('.json'))
  .sort()
  .flatMap((path) => JSON.parse(readFileSync(join(src, path), 'utf8')))
  .filter((row) => row.formula || row.algebra || row.call)

const run = createRunner({ catalog, evaluate, functions })
const topics = new Map()
let failed = 0
for (const row of rows) {
  const count = topics.get(row.topic) ?? { passed: 0, all: 0 }
  topics.set(row.topic, count)
  count.all++
  try {
    const { passes, computed } = run(row)
    if (passes) count.passed++
    else console.log(`  ${row.id}: ${computed}, published ${row.expected.join(' ')}`)
    failed += passes ? 0 : 1
  } catch (error) {
    failed++
    console.log(`  ${row.id}: ${error.message}`)
  }
}
for (const [topic, { passed, all }] of [...topics].sort()) console.log(`${topic.padEnd(16)} ${String(passed).padStart(4)} of ${all}`)
console.log(`${'all'.padEnd(16)} ${String(rows.length - failed).padStart(4)} of ${rows.length}`)
process.exitCode = failed === 0 ? 0 : 1
