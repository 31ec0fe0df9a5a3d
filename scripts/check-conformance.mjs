// Scores @wanyi/text against a folder of conformance cases and gold sentences, prints the scores, and fails when one is below its floor in
// scripts/floors.json. The floors only rise; a case that is itself wrong stands there by id with the reason, and counts as passed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bad, good, heading } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { capture } from './lib/run.mjs'

const folder = process.argv[2]
const floors = JSON.parse(readFileSync(join(root, 'scripts/floors.json'), 'utf8'))
const score = (script, cases, ...more) => capture(process.execPath, [join(folder, script), '--cases', join(folder, cases), '--adapter', join(folder, 'wanyi.mjs'), ...more], { cwd: root })

heading('Conformance')
console.log(score('score.mjs', 'dev'))
const dev = JSON.parse(score('score.mjs', 'dev', '--json'))
const excused = new Set(floors.excused.map((entry) => entry.id))
const wrong = dev.failures.filter((failure) => !excused.has(failure.id)).length

heading('Gold sentences')
console.log(score('score-gold.mjs', 'gold/finance.jsonl'))
const gold = JSON.parse(score('score-gold.mjs', 'gold/finance.jsonl', '--json'))
const share = (part) => (100 * gold[part]) / gold.right

const measured = {
  conformance: (100 * (dev.total.cases - wrong)) / dev.total.cases,
  goldF1: gold.f1,
  goldModifier: share('modifier'),
  goldPer: share('per'),
  goldSpan: share('span'),
  // higher is better for all of them: false mentions are counted below zero
  goldFalsePer1000: -gold.falsePer1000,
}
let failed = false
for (const [name, floor] of Object.entries(floors.floors)) {
  const value = measured[name]
  const text = `${name}: ${Math.abs(value).toFixed(2)} (floor ${Math.abs(floor)})`
  if (value + 1e-9 < floor) {
    failed = true
    bad(text)
  } else good(text)
}
if (failed) process.exit(1)
