import { defineConfig } from 'vitest/config'
import { yamlPlugin } from './scripts/vite/yaml.ts'

export default defineConfig({
  plugins: [yamlPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // A busy machine is no fault: nothing here measures time.
    testTimeout: 60_000,
  },
})
