// package-lock.json holds no download addresses, is what `npm install` writes, and `npm ci` takes it as it was written.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { bad, good } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { capture } from './lib/run.mjs'

const faults = []
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
for (const [path, entry] of Object.entries(lock.packages)) if (/^[a-z+]+:/.test(entry.resolved ?? '')) faults.push(`${path} has a download address: ${entry.resolved}`)

const copy = mkdtempSync(join(tmpdir(), 'lock-'))
try {
  const workspaces = Object.entries(lock.packages).filter(([path]) => path && !path.includes('node_modules')).map(([path]) => path)
  for (const file of ['package.json', 'package-lock.json', '.npmrc', ...workspaces.map((path) => join(path, 'package.json'))]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  const npm = (...args) => capture('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: copy })
  npm('install', '--package-lock-only', '--prefer-offline')
  if (readFileSync(join(copy, 'package-lock.json'), 'utf8') !== readFileSync(join(root, 'package-lock.json'), 'utf8')) faults.push('`npm install` writes another package-lock.json: run it and commit the file')
  npm('ci', '--dry-run', '--prefer-offline')
} catch (error) {
  faults.push(String(error.message))
} finally {
  rmSync(copy, { recursive: true, force: true })
}

faults.forEach(bad)
if (faults.length > 0) process.exit(1)
good(`package-lock.json: ${Object.keys(lock.packages).length} entries, no download addresses, \`npm ci\` takes what \`npm install\` writes`)
