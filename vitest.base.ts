import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: { include: ['{src,lint,schema,scripts,test}/**/*.test.{ts,mts}'], testTimeout: 60_000, environment: 'node', setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))] },
})
export default config
