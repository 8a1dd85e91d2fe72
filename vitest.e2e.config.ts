import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/steps/longest-first.ts'

/** Policies of Firefox are machine-wide: whoever sets one is alone. */
const MACHINE_WIDE = 'tests/e2e/policy.firefox.test.ts'

/** Which tests: `TOLKKU_E2E=chromium` is also what runs without it. The long list is for `npm run test:all`. */
const LISTS = {
  chromium: { include: ['tests/e2e/**/*.test.ts'], exclude: ['**/*.firefox.test.ts', '**/*.long.test.ts'] },
  firefox: { include: ['tests/e2e/**/*.firefox.test.ts'], exclude: [MACHINE_WIDE] },
  long: { include: ['tests/e2e/**/*.long.test.ts'], exclude: [] },
}

const asked = process.env.TOLKKU_E2E
const name = asked === 'firefox' || asked === 'long' ? asked : 'chromium'
const alone = { name: 'alone', include: [MACHINE_WIDE], fileParallelism: false, sequence: { groupOrder: 1 } }

/**
 * In real browsers, each file with its own; what drives them is loaded once a worker. Files run side by side: without a
 * window of the desktop nobody takes the focus from another. They wait as often as they work, so that there are twice as
 * many of them as cores. The long list measures, one file after the other. What passes only at a second try is named
 * by `npm test`.
 */
export default defineConfig({
  test: {
    globalSetup: 'scripts/build-fixtures.ts',
    isolate: false,
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
    projects: [
      { extends: true, test: { name, ...LISTS[name], fileParallelism: name !== 'long' } },
      ...(name === 'firefox' ? [{ extends: true as const, test: alone }] : []),
    ],
  },
})
