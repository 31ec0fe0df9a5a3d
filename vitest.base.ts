import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: { include: ['{src,lint,schema,scripts,test}/**/*.test.{ts,mts}'], testTimeout: 60_000, environment: 'node' },
})
export default config
