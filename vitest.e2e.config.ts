import { defineConfig } from 'vitest/config'

/** Which tests: `TOLKKU_E2E=chromium` is also what runs without it. The long list is for `npm run test:all`. */
const LISTS = {
  chromium: { include: ['tests/e2e/**/*.test.ts'], exclude: ['**/*.firefox.test.ts', '**/*.long.test.ts'] },
  firefox: { include: ['tests/e2e/**/*.firefox.test.ts'], exclude: [] },
  long: { include: ['tests/e2e/**/*.long.test.ts'], exclude: [] },
}

const asked = process.env.TOLKKU_E2E
const list = asked === 'firefox' || asked === 'long' ? LISTS[asked] : LISTS.chromium

/**
 * In real browsers, each file with its own. Two of Chromium run side by side: without a window of the desktop nobody
 * takes the focus from the other. Firefox's policies are machine-wide, and the long list measures. What passes only at a
 * second try is named by `npm test`.
 */
export default defineConfig({
  test: {
    ...list,
    fileParallelism: list === LISTS.chromium,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
