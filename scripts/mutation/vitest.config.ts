import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The tests of what is mutated that need no process, socket or browser: hundreds of runs have to be affordable.
const tests = [
  'cases',
  'client.property',
  'client',
  'clock',
  'envelope',
  'failure',
  'handled-store',
  'json',
  'keys',
  'options',
  'reading.property',
  'receiver',
  'replay',
  'respond',
  'retry',
  'signer',
  'signing.property',
  'signing',
  'skew',
  'token',
  'values',
  'verdict',
  'webcrypto',
  'webhook',
  'wycheproof',
]

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: tests.map((name) => `test/${name}.test.ts`),
    env: { PROPERTY_RUNS: '25' },
    testTimeout: 30_000,
  },
})
