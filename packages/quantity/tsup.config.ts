import { defineConfig } from 'tsup'
import { library, quickImport } from '../../tsup.base'

export default defineConfig(library({ index: 'src/index.ts' }, quickImport))
