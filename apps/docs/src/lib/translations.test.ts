import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const site = join(import.meta.dirname, '..', '..')
const files = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
const used = files(join(site, 'src')).flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:translate\(\s*\{\s*id: '|<Translate\s+id=")([\w.]+)/g)].map((match) => match[1] ?? '')
})
const messages = JSON.parse(readFileSync(join(site, 'i18n/zh-Hans/code.json'), 'utf8')) as Record<string, { readonly message: string }>

it('has a Chinese text for every text of the pages', () => {
  expect(used.length).toBeGreaterThan(50)
  expect([...new Set(used)].filter((id) => !/[\u4e00-\u9fff]/.test(messages[id]?.message ?? ''))).toEqual([])
})

it('has no text that no page uses', () => {
  expect(Object.keys(messages).filter((id) => !id.startsWith('theme.') && !used.includes(id))).toEqual([])
})
