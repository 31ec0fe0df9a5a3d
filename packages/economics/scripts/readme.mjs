// Makes the blocks of both READMEs anew from the built package: `npm run readme`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as functions from '@wanyi/economics'
import { catalog } from '@wanyi/economics/catalog'
import { publishedCases } from './publishedCases.mjs'
import { fillReadme, readmes } from './readmeBlocks.mjs'
import { createRunner } from './runCase.mjs'

const run = createRunner({ catalog, evaluate: functions.evaluate, functions })
for (const [name, lang] of Object.entries(readmes)) {
  const path = join(import.meta.dirname, '..', name)
  writeFileSync(path, fillReadme(readFileSync(path, 'utf8'), lang, { catalog, rows: publishedCases(), run }))
}
