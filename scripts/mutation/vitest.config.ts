import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['scripts/mutation/area.ts'],
    globalSetup: ['test/setup.js'],
    env: { PROPERTY_RUNS: '25', LENDSPEC_TESTS: 'full' },
    testTimeout: 30_000,
  },
})
