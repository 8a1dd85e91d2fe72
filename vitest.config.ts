import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { yamlPlugin } from './scripts/vite/yaml.ts'

/** Tests of what has no state: they share their modules, which are loaded once a worker instead of once a file. */
const PURE = ['tests/{core,packs,sites,locale,scripts}/**', 'tests/*']
/** Tests of what was built: without a build there is nothing to test. */
const BUILT = ['tests/build/**']
/** One listens to each expression that is put together while modules load; one serves by Vite, from the main context. */
const ALONE = ['tests/packs/patterns/slow.test.ts', 'tests/ui/gallery.test.ts']
/** Tests of what is shown: each has a document of its own, whose code is loaded once a worker. */
const SHOWN = ['tests/ui/**', 'tests/page/**', 'tests/app/**', 'tests/store/**']
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
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'built', include: files(BUILT) } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NEVER, ...files(PURE), ...files(SHOWN), ...files(BUILT)],
        },
      },
      {
        extends: true,
        test: { name: 'pure', isolate: false, include: files(PURE), exclude: [...NEVER, ...ALONE] },
      },
      {
        extends: true,
        test: { name: 'shown', pool: 'vmThreads', include: files(SHOWN), exclude: [...NEVER, ...ALONE] },
      },
    ],
  },
})
