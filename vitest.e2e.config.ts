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
 * In real browsers: one file at a time, since two browsers at once disturb each other's focus. What passes only at a
 * second try is named by `npm test`.
 */
export default defineConfig({
  test: { ...list, fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000, retry: 1 },
})
