// Packs the five packages, checks the tarballs (publint, arethetypeswrong), installs all of them together into a copy of each example outside
// the repository, and runs it: ESM, CommonJS, TypeScript, a page and a worker in Chromium.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { bad, good } from './lib/log.mjs'
import { packages, root } from './lib/root.mjs'
import { capture } from './lib/run.mjs'
import { chromiumArgs, chromiumPath } from './lib/chromium.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)
const work = mkdtempSync(join(tmpdir(), 'wanyi-pack-'))
let failed = 0
const check = async (what, action) => {
  try {
    good(`${what}${((text) => (text ? `: ${text}` : ''))(await action())}`)
  } catch (error) {
    failed++
    bad(`${what}\n${error.message}`)
  }
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' }
const serve = (folder) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url, 'http://localhost').pathname)
      try {
        const body = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body)
      } catch {
        response.writeHead(404).end()
      }
    }).listen(0, '127.0.0.1', () => resolve(server))
  })

const inBrowser = async (folder) => {
  const { chromium } = await import('playwright-core')
  const server = await serve(folder)
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs })
  try {
    const page = await browser.newPage()
    const errors = []
    page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    const expected = '220亿元 over 22000000000 CNY; 2400000000 USD; claims'
    for (const id of ['page', 'worker']) {
      await page.waitForFunction((name) => document.querySelector(`#${name}`).textContent !== '…', id, { timeout: 20_000 }).catch(() => {})
      const text = await page.textContent(`#${id}`)
      if (text !== expected) errors.push(`#${id} shows ${JSON.stringify(text)}, expected ${JSON.stringify(expected)}`)
    }
    if (errors.length > 0) throw new Error(errors.join('\n'))
    return 'page and worker'
  } finally {
    await browser.close()
    server.close()
  }
}

try {
  const tarballs = []
  for (const name of packages) {
    await check(`pack ${name}`, () => {
      const [packed] = JSON.parse(capture('npm', ['pack', '--json', '--pack-destination', work, '--loglevel=error'], { cwd: join(root, 'packages', name) }))
      tarballs.push(join(work, packed.filename))
      return `${(packed.size / 1024).toFixed(0)} KB packed, ${packed.files.length} files`
    })
    await check(`publint ${name}`, () => void capture(bin('publint'), ['--strict', tarballs.at(-1)]))
    // node10 is left out: its resolver knows no subpath exports, and Node 20 is the oldest that is supported.
    await check(`types of ${name}`, () => void capture(bin('attw'), ['--profile', 'node16', '--format', 'ascii', tarballs.at(-1)]))
  }

  const install = (name) => {
    const folder = join(work, name)
    cpSync(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !/node_modules|out$|dist$/.test(path.slice(root.length)) })
    capture('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', ...tarballs], { cwd: folder })
    return folder
  }
  const node = (folder, file) => capture(process.execPath, [file], { cwd: folder }).trim()
  await check('example esm', () => node(install('esm'), 'main.js'))
  await check('example cjs', () => node(install('cjs'), 'main.cjs'))
  await check('example typescript', () => {
    const folder = install('typescript')
    capture(bin('tsc'), ['-p', folder], { cwd: folder })
    return node(folder, 'out/main.js')
  })
  await check('example browser', async () => {
    const folder = install('browser')
    capture(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: folder })
    return inBrowser(join(folder, 'dist'))
  })
  await check('npx wanyi from a tarball', () => {
    const out = capture(join(work, 'esm', 'node_modules', '.bin', 'wanyi'), ['read', '-', '--date', '2023-05-15', '--no-color'], { cwd: work, input: '共有200家客户，每家每年付费100万美元，一年合计2亿美元。\n' })
    if (!out.includes('200家')) throw new Error(`the reading shows no 200家:\n${out}`)
    return 'reads from standard input'
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (failed > 0) {
  bad(`${failed} checks of the tarballs failed`)
  process.exit(1)
}
