import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** A sample is an estimate: of what takes long, it runs a tenth (test/share.ts). */
const LENDSPEC_TESTS = Number(process.env.MUTATION_SAMPLE ?? '1') < 1 ? 'default' : 'full'

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['scripts/mutation/area.ts'],
    globalSetup: ['test/setup.js'],
    env: { PROPERTY_RUNS: '25', LENDSPEC_TESTS },
    // Instrumented code is several times slower.
    testTimeout: 120_000,
  },
})
