import { existsSync } from 'node:fs'

/** How a headless Chromium is started in the tests: without a sandbox (tests run as root on CI) and without calls home. */
export const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The Chromium to test with: CHROMIUM_PATH, Debian's, or the one that Playwright downloaded; undefined when there is none. */
export const chromiumPath = async () => {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  if (known) return known
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}
