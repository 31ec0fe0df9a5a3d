// What `npm start` and `npm test` run first. Uses Node's own modules only, since nothing is installed yet.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bad, good, heading, note } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { has, run } from './lib/run.mjs'

const cache = join(root, 'node_modules', '.cache', 'wanyi')
const stamp = join(cache, 'installed')

const fail = (text) => {
  bad(text)
  process.exit(1)
}

const install = async () => {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return good('dependencies are installed')
  note('npm ci (a minute or two the first time)')
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })) !== 0) fail('npm ci failed: see its message above')
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, lock)
  good('dependencies installed')
}

const hasCjkFont = async () => {
  if (!has('fc-list')) return false
  const { capture } = await import('./lib/run.mjs')
  return capture('fc-list', [':lang=zh-cn', 'family']).trim() !== ''
}

/** Chromium and a font with Chinese characters: from Debian's packages when root, otherwise Playwright's own download. */
const browser = async () => {
  const { chromiumPath } = await import('./lib/chromium.mjs')
  const missing = [...((await chromiumPath()) ? [] : ['chromium']), ...((await hasCjkFont()) ? [] : ['fontconfig', 'fonts-noto-cjk'])]
  if (missing.length === 0) return good('Chromium and a CJK font are there')
  if (process.getuid?.() === 0 && has('apt-get')) {
    note(`installing ${missing.join(', ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  } else if (missing.includes('chromium')) {
    note('downloading Chromium with Playwright')
    await run(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
  }
  if (!(await chromiumPath())) fail('no Chromium for the browser tests: install the package "chromium", or set CHROMIUM_PATH to one')
  if (!(await hasCjkFont())) note('no font with Chinese characters was found: the browser tests run, but screenshots show boxes (Debian: fonts-noto-cjk)')
  good('Chromium is there')
}

/** @param {{ browser?: boolean }} options whether the browser tests will run */
export const setup = async (options = {}) => {
  heading('Set up')
  if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or later is needed, this is ${process.version}`)
  await install()
  if (options.browser) await browser()
}
