import { defineConfig } from 'tsup'
import { library } from '../../tsup.base'

export default defineConfig([
  library({ index: 'src/index.ts' }, { clean: ['dist/*', '!dist/cli.js'] }),
  // The program: commander is bundled in, so that the package has no run-time dependency but its own rooms.
  {
    ...library({ cli: 'src/cli.ts' }, { clean: false }),
    format: ['esm'],
    dts: false,
    splitting: false,
    noExternal: ['commander'],
    // commander is CommonJS and asks for Node's modules with `require`.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)" },
  },
])
