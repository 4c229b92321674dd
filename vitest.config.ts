import { defineConfig } from 'vitest/config'
import { full, install, shared, together } from './test/full.ts'
import LongestFirst from './test/sequencer.ts'

/** One module graph for all files: starting and importing was a third of the run. */
const inOneProcess = {
  isolate: false,
  setupFiles: ['test/faker.ts', 'test/untouched.ts'],
  // Concurrent tests here wait, and work little.
  maxConcurrency: 30,
}
const env = { LENDSPEC_TESTS: 'full' }

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    hookTimeout: 30_000,
    globalSetup: ['test/setup.js'],
    // Left alone, Vitest keeps one core free: on two, that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/reporter.ts'],
    // The nursery of the heap: much is made in a test and little kept.
    execArgv: ['--max-semi-space-size=32'],
    // Half a megabyte of JavaScript without imports, which Node reads as it is.
    server: { deps: { external: [/\/generated\/\w+\/validators\.js$/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'default',
          include: ['test/**/*.test.ts'],
          exclude: [...full, ...install],
          ...inOneProcess,
        },
      },
      {
        extends: true,
        test: { name: 'full', include: [...full], exclude: [...together], env },
      },
      {
        extends: true,
        test: { name: 'together', include: [...together, ...shared], ...inOneProcess, env },
      },
      { extends: true, test: { name: 'install', include: [...install] } },
    ],
  },
})
