import { defineConfig } from 'vitest/config'

/** In real browsers: one file at a time, since two browsers at once disturb each other's focus. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
