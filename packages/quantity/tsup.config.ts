import { defineConfig } from 'tsup'
import { library } from '../../tsup.base'

/** Minified: an import in Node costs what there is to parse (`bench/economics/import.bench.mjs`). */
export default defineConfig(library({ index: 'src/index.ts' }, { minify: true }))
