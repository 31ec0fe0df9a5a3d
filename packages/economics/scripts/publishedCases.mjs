// The rows of every `__cases__` table of the package.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../src')

export const publishedCases = () => readdirSync(src, { recursive: true })
  .filter((path) => path.includes('__cases__') && path.endsWith('.json'))
  .sort()
  .flatMap((path) => JSON.parse(readFileSync(join(src, path), 'utf8')))
  .filter((row) => row.formula || row.algebra || row.call)
