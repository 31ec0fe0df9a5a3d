// The rows of every `__cases__` table of the package.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../src', import.meta.url))

export const publishedCases = () => readdirSync(src, { recursive: true })
  .filter((path) => path.includes('__cases__') && path.endsWith('.json'))
  .sort()
  .flatMap((path) => JSON.parse(readFileSync(join(src, path), 'utf8')))
  .filter((row) => row.formula || row.algebra || row.call)
