import type { Options } from 'tsup'

/**
 * The build that all packages share: ESM and CJS with types for both.
 * `platform: 'node'` (not 'neutral') keeps the named exports of the CJS files visible to ESM importers;
 * nothing in the sources imports a Node module.
 */
export const library = (entry: Record<string, string>, more: Options = {}): Options => ({
  entry,
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20.10'],
  platform: 'node',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  external: [/\.json$/],
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  esbuildOptions: (options) => { options.charset = 'utf8' },
  ...more,
})

/**
 * For packages whose import has to cost next to nothing: what it costs in Node is files to find and code to look over. V8 takes longer over an
 * arrow function than over a `function`, and over a file in which a single character lies beyond Latin-1 (`bench/economics/import.bench.mjs` measures it).
 */
export const quickImport: Options = {
  minify: true,
  esbuildOptions: (options) => {
    options.charset = 'ascii'
    options.supported = { arrow: false }
  },
}
