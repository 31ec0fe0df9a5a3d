// Opens every page of the built site in both languages, at desktop and at phone width, in one Chromium, two pages at a time (of pages made by
// one template the first few by their address, the others by their links), and uses the live parts as a reader would. Any console error, failed request, request to another host, sideways
// scrolling or serious axe finding fails. `npm run test:browser -w @wanyi/docs`, after a build.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { scenarios } from './scenarios.mjs'
import { serve } from './serve.mjs'

const build = join(import.meta.dirname, '..', 'build')
if (!existsSync(join(build, 'zh-Hans', 'index.html'))) {
  console.error('The site is not built: npm run build -w @wanyi/docs')
  process.exit(1)
}
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
const started = Date.now()
const { origin, stop } = await serve(build)
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

const faults = []
const fault = (where, what) => {
  faults.push(`${where}: ${what}`)
  console.error(`  ✗ ${where}: ${what}`)
}

/** A page that reports what a reader would not see: errors on the console, requests that fail or leave the site. */
const openPage = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {})
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  let where = 'start'
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) fault(where, `console ${message.type()}: ${message.text()}`) })
  page.on('pageerror', (error) => fault(where, `error: ${error.message}`))
  page.on('response', (response) => { if (response.status() >= 400) fault(where, `${response.status()} ${response.url()}`) })
  page.on('requestfailed', (request) => { if (!/ERR_ABORTED/.test(request.failure()?.errorText ?? '')) fault(where, `failed ${request.url()}`) })
  page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) fault(where, `leaves the site: ${request.url()}`) })
  const open = async (path) => {
    where = path
    await page.goto(origin + path, { waitUntil: 'load' })
    // Set by Docusaurus once React has taken over the page.
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true')
  }
  return { page, context, open, name: (text) => { where = text } }
}

const pathsOf = (sitemap) => [...readFileSync(join(build, sitemap), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map((match) => decodeURIComponent(new URL(match[1]).pathname))
const paths = [...pathsOf('sitemap.xml'), ...pathsOf('zh-Hans/sitemap.xml')].filter((path) => !/\/search$/.test(path))

/**
 * Pages that are many and made by one template: of each kind the first few are opened as any other page; the rest are walked through
 * inside the site, by the links of one of them, at both widths.
 */
const kindOf = (path) => path.replace(/(\/formulas\/|\/claims\/)[^/]+$/, '$1*')
const kinds = paths.reduce((map, path) => map.set(kindOf(path), [...(map.get(kindOf(path)) ?? []), path]), new Map())
const opened = [...kinds.values()].flatMap((group) => group.slice(0, 3))
const walks = [...kinds.values()].map((group) => group.slice(3)).filter((group) => group.length > 0)

/** What axe finds does not hang on the language: it reads all pages in English, and in Chinese those with parts of their own. */
const needsAxe = (path) => !path.startsWith('/zh-Hans') || ['/zh-Hans/', '/zh-Hans/playground', '/zh-Hans/data', '/zh-Hans/claims', '/zh-Hans/docs/packages/text', '/zh-Hans/docs/dataset/files', '/zh-Hans/formulas'].includes(path)

const overflow = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wide <= 0) return ''
  const culprit = [...document.querySelectorAll('main *')].find((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  return `${wide}px wider than the screen${culprit ? `, <${culprit.tagName.toLowerCase()} class="${culprit.className}">` : ''}`
})

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axe = async (page, where) => {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    // Of rows that are all alike the first dozen are enough.
    const found = await window.axe.run({ exclude: ['tbody tr:nth-child(n+12)', 'article:nth-of-type(n+12)', 'dl > div:nth-child(n+12)'] }, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
    return found.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 140)) }))
  })
  for (const { id, impact, nodes } of violations) {
    if (impact === 'serious' || impact === 'critical') fault(where, `axe ${id}: ${nodes.join(' | ')}`)
  }
}

const checkPage = async ({ page, open, name }, path) => {
  const chinese = path.startsWith('/zh-Hans')
  await open(path)
  const lang = await page.getAttribute('html', 'lang')
  if (lang !== (chinese ? 'zh-Hans' : 'en')) fault(path, `lang is ${lang}`)
  if ((await page.locator('h1').count()) !== 1) fault(path, `${await page.locator('h1').count()} h1`)
  const wide = await overflow(page)
  if (wide) fault(`${path} at 1280`, wide)
  if (needsAxe(path)) await axe(page, `${path} at 1280`)
  name(`${path} at 390`)
  await page.setViewportSize({ width: 390, height: 844 })
  const narrow = await overflow(page)
  if (narrow) fault(`${path} at 390`, narrow)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** Follows the links to pages of one kind without loading the site anew; all in the page, so that each costs no more than its drawing. */
const walk = async ({ page, open, name }, group, width) => {
  await page.setViewportSize({ width, height: 844 })
  await open(group[0])
  name(`walk from ${group[0]} at ${width}`)
  const found = await page.evaluate(async ([paths, width]) => {
    const faults = []
    const pathOf = () => decodeURIComponent(document.querySelector('main [data-path]')?.dataset.path ?? '')
    for (const path of paths) {
      const link = [...document.querySelectorAll('a')].find(({ pathname }) => decodeURIComponent(pathname) === path)
      if (!link) { faults.push(`${path}: no link to it`); continue }
      link.click()
      const patience = performance.now() + 10_000
      while (pathOf() !== path && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, 4))
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
      if (pathOf() !== path) faults.push(`${path}: did not open`)
      else if (wide > 0) faults.push(`${path} at ${width}: ${wide}px wider than the screen`)
    }
    return faults
  }, [[...group.slice(1), group[0]], width])
  for (const what of found) fault('walk', what)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** Runs the jobs in two pages of one browser. */
const inTwo = async (jobs) => {
  const queue = [...jobs]
  await Promise.all([0, 1].map(async () => {
    const handle = await openPage()
    for (let job = queue.shift(); job; job = queue.shift()) {
      await job(handle).catch((error) => fault(job.label, error.message.split('\n').slice(0, 4).join(' ')))
    }
    await handle.context.close()
  }))
}

const job = (label, run) => Object.assign(run, { label })
await inTwo([
  ...scenarios.map(({ label, run }) => job(label, async (handle) => {
    handle.name(label)
    await run({ ...handle, openPage, origin, axe: (where) => axe(handle.page, where) })
    await handle.page.emulateMedia({ colorScheme: 'light' })
  })),
  ...walks.flatMap((group) => [390, 1280].map((width) => job(`walk ${group[0]} at ${width}`, (handle) => walk(handle, group, width)))),
  ...opened.map((path) => job(path, (handle) => checkPage(handle, path))),
])
await browser.close()
stop()

const seconds = ((Date.now() - started) / 1000).toFixed(1)
if (faults.length > 0) {
  console.error(`${faults.length} faults on ${paths.length} pages, ${scenarios.length} scenarios (${seconds} s)`)
  process.exit(1)
}
console.log(`✓ ${opened.length} pages opened and ${walks.flat().length} walked to, each at two widths, ${scenarios.length} scenarios in the browser (${seconds} s)`)
