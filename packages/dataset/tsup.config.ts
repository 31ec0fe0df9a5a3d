import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { library } from '../../tsup.base'

const kinds = ['sources', 'organizations', 'models', 'hardware', 'people', 'prices', 'events', 'claims', 'series']
const entries = Object.fromEntries(['index', 'cite', ...kinds].map((name) => [name, `src/${name}.ts`]))

export default defineConfig(library(entries, {
  // With `es2022` among the targets esbuild drops `with { type: 'json' }`, and Node then refuses the import.
  target: 'node20.10',
  // tsup's tree shaking is Rollup's, which writes the older word `assert`.
  treeshake: false,
  onSuccess: async () => {
    // The JSON is external to the JavaScript, so it is shipped once and read by the ESM and the CJS files alike.
    mkdirSync('dist/generated', { recursive: true })
    for (const file of readdirSync('src/generated')) if (file.endsWith('.json')) cpSync(`src/generated/${file}`, `dist/generated/${file}`)
  },
}))
