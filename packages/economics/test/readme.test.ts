import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedCases } from '../scripts/publishedCases.mjs'
import { fillReadme, readmes } from '../scripts/readmeBlocks.mjs'
import { createRunner } from '../scripts/runCase.mjs'
import { catalog } from '../src/catalog.js'
import * as functions from '../src/index.js'

describe.each(Object.entries(readmes))('%s', (name, lang) => {
  it('shows the formulas and cases as they are; `npm run readme` makes them anew', () => {
    const text = readFileSync(join(import.meta.dirname, '..', name), 'utf8')
    const run = createRunner({ catalog, evaluate: functions.evaluate, functions })
    expect(text).toBe(fillReadme(text, lang, { catalog, rows: publishedCases(), run }))
  })
})
