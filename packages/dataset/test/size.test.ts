import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'generated')
const sizes = new Map(readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'schema.json')
  .map((file) => [file.slice(0, -5), gzipSync(readFileSync(join(folder, file)), { level: 9 }).length]))

test.each([...sizes].filter(([kind]) => kind !== 'sources'))('%s is under 120 KB gzip', (_kind, size) => expect(size).toBeLessThan(120_000))

test('everything together is under 600 KB gzip', () => expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000))

test('citing pulls in no data', () => {
  const dist = join(folder, '..', '..', 'dist')
  const reached = new Set<string>()
  const follow = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    if (file.endsWith('.json')) return
    for (const [, path = ''] of readFileSync(join(dist, file), 'utf8').matchAll(/from ["']\.\/([^"']+)["']/g)) follow(path)
  }
  follow('cite.js')
  expect([...reached].filter((file) => file.endsWith('.json'))).toEqual([])
})
