// What an import of the dataset costs the type-checker: `tsc --extendedDiagnostics` on a file a subpath and on one that imports nothing, each in a
// process of its own, by turns; of the rounds the fastest counts.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { report } from '../lib/measure.mjs'

const require = createRequire(import.meta.url)
const { exports } = JSON.parse(readFileSync(require.resolve('@wanyi/dataset/package.json'), 'utf8'))
const kinds = Object.keys(exports).filter((path) => /^\.\/\w+$/.test(path) && path !== './cite').map((path) => path.slice(2))
const samples = {
  'nothing': 'export {}\n',
  '@wanyi/dataset': `import { claims, findModel, models } from '@wanyi/dataset'
export const released = findModel('GPT-4')?.value.released?.value
export const known = models.find(({ id }) => id === 'gpt-4')
export const right = claims.filter(({ verdict }) => verdict === 'supported')\n`,
  ...Object.fromEntries(kinds.map((kind) => [`@wanyi/dataset/${kind}`, `import { ${kind} } from '@wanyi/dataset/${kind}'\nexport const first = ${kind}[0]?.id\n`])),
}

const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'wanyi', 'typecheck')
rmSync(folder, { recursive: true, force: true })
const tsc = require.resolve('typescript/lib/tsc.js')
const options = ['--extendedDiagnostics', '--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext']
const check = (file) => {
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, file], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
  const figure = (name) => Number(new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout)?.[1])
  return { check: figure('Check time'), total: figure('Total time'), types: figure('Types'), instantiations: figure('Instantiations') }
}
const files = Object.entries(samples).map(([name, text], index) => {
  const file = join(folder, `${index}.ts`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
  return { name, file, runs: [] }
})
for (let round = 0; round < 5; round++) for (const { file, runs } of files) runs.push(check(file))

const fastest = files.map(({ name, runs }) => ({ name, ...runs.reduce((best, run) => (run.total < best.total ? run : best)) }))
const [empty, ...imports] = fastest
for (const { name, check: checkSeconds, total, types, instantiations } of imports) {
  const detail = { checkSeconds, totalSeconds: total, emptyCheckSeconds: empty.check, emptyTotalSeconds: empty.total, types: types - empty.types, instantiations: instantiations - empty.instantiations }
  report({ bench: 'dataset/typecheck', measure: `time to type-check a file that imports ${name}, over one that imports nothing`, zh: `类型检查的耗时：导入 ${name} 的文件是什么都不导入的文件的几倍`, value: total / empty.total, target: 2, higherIsBetter: false, detail })
}
report({ bench: 'dataset/typecheck', measure: 'seconds to type-check a file that imports all of @wanyi/dataset, with the start of tsc', zh: '导入整个 @wanyi/dataset 的文件，类型检查要几秒（含 tsc 启动）', value: imports[0].total, target: 2, higherIsBetter: false })
