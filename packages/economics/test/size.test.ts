import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { catalog } from '../src/catalog.js'

/** The gzipped size of an import from the built package, as a page would bundle it. */
const sizeOf = async (...names: string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names.join(', ')} } from '@wanyi/economics'\nglobalThis.use(${names.join(', ')})`, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}

/** These bring the solver that finds every rate of return. */
const solvers = new Set(['irr', 'rate', 'xirr'])

it.each(catalog.map(({ id }) => id).filter((id) => !solvers.has(id)))('%s alone, with its checks and its error, is at most 700 bytes gzipped', async (id) => {
  expect(await sizeOf(id)).toBeLessThanOrEqual(700)
})

it.each([...solvers])('%s with its solver is at most 2,300 bytes gzipped', async (id) => {
  expect(await sizeOf(id)).toBeLessThanOrEqual(2300)
})

it('simulate with all distributions is at most 8 KB gzipped', async () => {
  expect(await sizeOf('simulate', 'normal', 'lognormal', 'uniform', 'triangular', 'beta', 'pert', 'mixture', 'empirical', 'fromQuantity')).toBeLessThanOrEqual(8192)
})
