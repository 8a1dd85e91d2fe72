import { defineConfig } from 'vitest/config'

/**
 * In real browsers: one file at a time, since two browsers at once disturb each other's focus.
 * `*.long.test.ts` run only with `TOLKKU_LONG=1`, which `npm run test:all` sets.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: process.env.TOLKKU_LONG ? [] : ['tests/e2e/**/*.long.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
