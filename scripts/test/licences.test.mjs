import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { packages, root } from '../lib/root.mjs'

const read = (...path) => readFileSync(join(root, ...path), 'utf8')

test('each package ships the licence of the project', () => {
  for (const name of packages) assert.equal(read('packages', name, 'LICENSE'), read('LICENSE'), name)
  assert.equal(read('packages/dataset/LICENSE-DATA.md'), read('LICENSE-DATA.md'))
})

test('what is bundled is named with its licence', () => {
  const commander = read('node_modules/commander/LICENSE').trim().split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
  assert.ok(read('packages/wanyi/THIRD-PARTY.md').includes(commander))
})
