// Runs every bench (`bench/*/*.bench.mjs`, or those whose path holds a word given as argument) in a process of its own, prints each result with its
// target, and writes all of them to bench/results.json.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const root = import.meta.dirname
const words = process.argv.slice(2)
const benches = readdirSync(root, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && folder.name !== 'node_modules')
  .flatMap(({ name }) => readdirSync(join(root, name)).filter((file) => file.endsWith('.bench.mjs')).sort().map((file) => `${name}/${file}`))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))

const results = []
let failed = 0
for (const path of benches) {
  process.stderr.write(`${path}\n`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, path)], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) {
    failed++
    process.stderr.write(`  failed\n${stderr}\n`)
    continue
  }
  if (stderr) process.stderr.write(stderr.replace(/^/gm, '  '))
  for (const line of stdout.split('\n').filter((each) => each.startsWith('{'))) {
    const result = JSON.parse(line)
    results.push(result)
    const reached = result.target === undefined ? ' ' : (result.higherIsBetter ? result.value >= result.target : result.value <= result.target) ? '✓' : '✗'
    const target = result.target === undefined ? '' : `  (target ${result.higherIsBetter ? 'at least' : 'at most'} ${result.target})`
    console.log(`${reached} ${Number(result.value.toPrecision(4))}  ${result.measure}${target}`)
  }
}

// a run of a part of the benches replaces only what it measured
const file = join(root, 'results.json')
const before = words.length > 0 && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).results : []
const kept = before.filter((old) => !results.some((result) => result.bench === old.bench))
const all = [...kept, ...results].sort((a, b) => (a.bench < b.bench ? -1 : a.bench > b.bench ? 1 : 0))
writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), node: process.version, processor: cpus()[0]?.model ?? 'unknown', results: all }, null, 2)}\n`)
process.exitCode = failed > 0 ? 1 : 0
