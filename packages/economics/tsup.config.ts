import { defineConfig, type Options } from 'tsup'
import { library, quickImport } from '../../tsup.base'

const index = { index: 'src/index.ts' }
const catalog = { catalog: 'src/catalog.ts' }

/** The formulas are in one file, which the catalogue imports as any user does. */
const script = (entry: Record<string, string>, more: Options = {}): Options => library(entry, { ...quickImport, dts: false, clean: false, ...more })

/** Leaves the formula of each entry (`./x.js` in `x.meta.ts`) to the package's index: the one that is in use, since it goes by the package's own name. */
const formulasFromIndex: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'formulas-from-index',
  setup: (build) => build.onResolve({ filter: /^\.\/\w+\.js$/ }, ({ importer }) =>
    (importer.endsWith('.meta.ts') ? { path: '@wanyi/economics', external: true } : undefined)),
}

export default defineConfig([
  script(index),
  // Node looks for a package and reads its files before it runs any: in one file with what it uses of quantity, the import takes two thirds of the time
  script({ node: 'src/index.ts' }, { format: 'esm', noExternal: ['@wanyi/quantity'] }),
  script(catalog, { esbuildPlugins: [formulasFromIndex] }),
  library({ ...index, ...catalog }, { dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } }, clean: false }),
])
