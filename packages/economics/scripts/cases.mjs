// Prints how many of the published cases the built package reproduces, by topic: `node packages/economics/scripts/cases.mjs`.
import * as functions from '@wanyi/economics'
import { catalog } from '@wanyi/economics/catalog'
import { countCases } from './countCases.mjs'
import { publishedCases } from './publishedCases.mjs'
import { createRunner } from './runCase.mjs'

const run = createRunner({ catalog, evaluate: functions.evaluate, functions })
const { topics, all, passed } = countCases(publishedCases(), run, (row, fault) => console.log(`  ${row.id}: ${fault}`))
for (const [topic, count] of topics) console.log(`${topic.padEnd(16)} ${String(count.passed).padStart(4)} of ${count.all}`)
console.log(`${'all'.padEnd(16)} ${String(passed).padStart(4)} of ${all}`)
process.exitCode = passed === all ? 0 : 1
