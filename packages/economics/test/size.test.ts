import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { catalog } from '../src/catalog.js'

// Of the built package, as a page would bundle it: one formula with its checks and its error. The rates of return bring a solver with them.
it.each(catalog.filter(({ subject }) => subject !== 'valuation').map(({ id }) => id))('%s alone is at most 700 bytes gzipped', async (id) => {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${id} } from '@wanyi/economics'\nglobalThis.use(${id})`, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'browser', logLevel: 'silent',
  })
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(700)
})
