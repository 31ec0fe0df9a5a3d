import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ESLint } from 'eslint'
import { root } from '../lib/root.mjs'

const eslint = new ESLint({ cwd: root })
const faults = async (filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath })
  return result.messages.filter((message) => message.ruleId === 'no-restricted-imports').map((message) => message.message)
}
const importing = (name) => `import * as other from '${name}'\nexport const used = other\n`

test('text, economics and dataset never import each other', async () => {
  for (const from of ['text', 'economics', 'dataset'])
    for (const to of ['text', 'economics', 'dataset'].filter((name) => name !== from)) {
      assert.equal((await faults(`packages/${from}/src/room/file.ts`, importing(`@wanyi/${to}`))).length, 1, `${from} imports ${to}`)
      assert.equal((await faults(`packages/${from}/src/room/file.ts`, importing(`@wanyi/${to}/sub`))).length, 1, `${from} imports a subpath of ${to}`)
      assert.equal((await faults(`packages/${from}/src/room/file.ts`, importing(`../../../${to}/src/index.js`))).length, 1, `${from} reaches into ${to}`)
      assert.equal((await faults(`packages/${from}/src/room/file.test.ts`, importing(`@wanyi/${to}`))).length, 1, `a test of ${from} imports ${to}`)
    }
})

test('what the table allows passes', async () => {
  for (const from of ['text', 'economics', 'dataset', 'wanyi']) assert.deepEqual(await faults(`packages/${from}/src/room/file.ts`, importing('@wanyi/quantity')), [])
  assert.deepEqual(await faults('packages/wanyi/src/read/file.ts', importing('@wanyi/dataset')), [])
})

test('quantity imports nothing of ours, and nobody imports the files of another package', async () => {
  for (const name of ['@wanyi/text', '@wanyi/dataset', '@wanyi/economics', 'wanyi']) assert.equal((await faults('packages/quantity/src/unit/file.ts', importing(name))).length, 1)
  assert.equal((await faults('packages/wanyi/src/read/file.ts', importing('@wanyi/text/src/index.js'))).length, 1)
})

test('Node modules are for the command line only', async () => {
  assert.equal((await faults('packages/text/src/extract/file.ts', importing('node:fs'))).length, 1)
  assert.equal((await faults('packages/wanyi/src/read/file.ts', importing('node:fs'))).length, 1)
  assert.deepEqual(await faults('packages/wanyi/src/cli/file.ts', importing('node:fs')), [])
})
