import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Left alone, Vitest keeps one core free: on two, that is half of them.
    maxWorkers: '100%',
    reporters: ['default', './test/reporter.ts'],
  },
})
