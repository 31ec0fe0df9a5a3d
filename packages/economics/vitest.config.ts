import { defineConfig, mergeConfig } from 'vitest/config'
import base from '../../vitest.base.ts'

// Some three hundred small files of pure functions: a worker for each would take most of the time.
export default mergeConfig(base, defineConfig({ test: { isolate: false } }))
