import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { coverage } from '@wanyi/dataset'
import { expect, it, vi } from 'vitest'
import { exportLabel, fieldLabel } from './fieldLabels'

vi.mock('@docusaurus/Translate', () => ({ translate: ({ message }: { readonly message: string }) => message }))

it('has a name for every field that is counted', () => {
  expect(coverage().filter(({ kind, field }) => fieldLabel(kind, field) === field)).toEqual([])
})

it('says what every exported table holds', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@wanyi/dataset/package.json'))
  const { resources } = JSON.parse(readFileSync(join(folder, 'generated', 'datapackage.json'), 'utf8')) as { resources: readonly { readonly path: string }[] }
  expect(resources.map(({ path }) => path.replace(/^csv\/|\.csv$/g, '')).filter((name) => exportLabel(name) === undefined)).toEqual([])
})
