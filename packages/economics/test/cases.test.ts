import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRunner } from '../scripts/runCase.mjs'
import { catalog, sources } from '../src/catalog.js'
import * as functions from '../src/index.js'

const src = join(import.meta.dirname, '../src')
const tables = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('__cases__') && path.endsWith('.json')).sort()
const run = createRunner({ catalog, evaluate: functions.evaluate, functions })

describe.each(tables)('the published cases of %s', (path) => {
  const rows = JSON.parse(readFileSync(join(src, path), 'utf8')).filter((row) => row.formula || row.algebra || row.call)

  it.each(rows.map((row) => [row.id, row]))('%s', (_, row) => {
    const { computed, passes } = run(row)
    expect(passes, `${computed}, published ${row.expected.join(' ')}`).toBe(true)
  })

  it('says where each comes from', () => {
    for (const row of rows) expect(sources, row.id).toHaveProperty(row.source)
  })
})
