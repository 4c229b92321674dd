import { defineConfig } from 'vitest/config'
import { full } from './test/full.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    globalSetup: ['test/setup.js'],
    // Left alone, Vitest keeps one core free: on two, that is half of them.
    maxWorkers: '100%',
    reporters: ['default', './test/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'default', include: ['test/**/*.test.ts'], exclude: [...full] } },
      { extends: true, test: { name: 'full', include: [...full] } },
    ],
  },
})
