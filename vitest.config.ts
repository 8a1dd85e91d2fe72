import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { yamlPlugin } from './scripts/vite/yaml.ts'

/** Tests of what has no state: they share their modules, which are loaded once a worker instead of once a file. */
const PURE = ['tests/core/**', 'tests/packs/**', 'tests/sites/**', 'tests/locale/**', 'tests/{packs,packs-style,norms}']
/** Listens to each expression that is put together while modules load. */
const LISTENING = ['tests/packs/patterns/slow.test.ts']
const files = (folders: readonly string[]) =>
  folders.map(folder => `${folder.replace(/\/\*\*$/, '/**/*')}.test.{ts,tsx}`)
const NEVER = ['tests/e2e/**', 'node_modules/**']

export default defineConfig({
  plugins: [yamlPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A busy machine is no fault: nothing here measures time.
    testTimeout: 60_000,
    // All of the machine: vitest itself leaves one core free.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'pure', isolate: false, include: files(PURE), exclude: [...NEVER, ...LISTENING] },
      },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...NEVER, ...files(PURE)] },
      },
      { extends: true, test: { name: 'listening', include: LISTENING } },
    ],
  },
})
