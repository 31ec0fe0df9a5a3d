import { defineConfig, type Options } from 'tsup'
import { library, quickImport } from '../../tsup.base'

const index = { index: 'src/index.ts' }
const catalog = { catalog: 'src/catalog.ts' }

/** The formulas are in one file, which the catalogue imports as any user does. */
const script = (entry: Record<string, string>, more: Options = {}): Options => library(entry, { ...quickImport, dts: false, clean: false, ...more })

/** Leaves the formula of each entry (`./x.js` in `x.meta.ts`) to the index, of the same format. */
const formulasFromIndex: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'formulas-from-index',
  setup: (build) => build.onResolve({ filter: /^\.\/\w+\.js$/ }, ({ importer }) =>
    (importer.endsWith('.meta.ts') ? { path: build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js', external: true } : undefined)),
}

export default defineConfig([
  script(index),
  script(catalog, { esbuildPlugins: [formulasFromIndex] }),
  library({ ...index, ...catalog }, { dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } }, clean: false }),
])
