// What one import costs the page that makes it: bundled alone, minified, gzipped, held against the budgets of size-budgets.json.
// `from` may end in `/*`: every subpath of that package; `name` may be `each formula`: every one of the catalogue, of which the heaviest is shown. An entry that does not exist is shown as missing, and fails only with --strict.
// A budget is what may not be exceeded; `aim` is where an import that is still heavier than it should be has to come down to.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bad, good, note } from './lib/log.mjs'
import { packages, root } from './lib/root.mjs'

const strict = process.argv.includes('--strict')
const manifests = packages.map((name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')))

/** Every subpath of a package that is code. */
const subpaths = (name) => Object.keys(manifests.find((manifest) => manifest.name === name)?.exports ?? {})
  .filter((path) => path !== '.' && !/\.(json|css)$/.test(path)).map((path) => name + path.slice(1))

const entries = JSON.parse(readFileSync(join(root, 'scripts', 'size-budgets.json'), 'utf8'))
  .flatMap((entry) => (entry.from.endsWith('/*') ? subpaths(entry.from.slice(0, -2)).filter((from) => !entry.except?.includes(from)).map((from) => ({ ...entry, from })) : [entry]))

const measure = async ({ name, from }) => {
  const contents = name === '*' ? `import * as all from '${from}'\nglobalThis.use(all)` : `import { ${name} } from '${from}'\nglobalThis.use(${name})`
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: 'js' }, bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', charset: 'utf8', logLevel: 'silent',
    })
    const [{ contents: code }] = outputFiles
    return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length }
  } catch (error) {
    const [first] = error.errors ?? []
    if (/Could not resolve|No matching export/.test(first?.text ?? '')) return undefined
    throw error
  }
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(bytes < 10240 ? 2 : 1)} KB`
/** The heaviest formula alone. */
const measureEach = async ({ from, except }) => {
  const { catalog } = await import(`${from}/catalog`)
  const sizes = []
  for (const { id } of catalog) if (!except.includes(id)) sizes.push({ heaviest: id, ...await measure({ name: id, from }) })
  return sizes.reduce((most, size) => (size.gzip > most.gzip ? size : most))
}

const rows = []
for (const entry of entries) rows.push({ ...entry, size: await (entry.name === 'each formula' ? measureEach(entry) : measure(entry)) })

const label = ({ name, from, size }) => `${name === '*' ? 'everything' : name}${size?.heaviest ? ` (${size.heaviest})` : ''} of ${from}`
const width = Math.max(...rows.map((row) => label(row).length))
note(`  ${''.padEnd(width)}  ${['gzip', 'minified', 'budget', 'used'].map((cell) => cell.padStart(9)).join('  ')}`)
for (const row of rows) {
  const cells = row.size ? [kilobytes(row.size.gzip), kilobytes(row.size.minified), kilobytes(row.budget), `${Math.round((100 * row.size.gzip) / row.budget)} %`] : ['missing', '', kilobytes(row.budget), '']
  const aim = row.aim && row.size?.gzip > row.aim ? `  (aim: ${kilobytes(row.aim)})` : ''
  const line = `${label(row).padEnd(width)}  ${cells.map((cell) => cell.padStart(9)).join('  ')}${aim}`
  const over = row.size ? row.size.gzip > row.budget : strict
  ;(over ? bad : good)(line)
  row.over = over
}

const over = rows.filter((row) => row.over)
if (over.length > 0) {
  bad(`${over.length} of ${rows.length} imports over budget or missing`)
  process.exit(1)
}
