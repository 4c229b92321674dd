// One area of the program at a time, named by MUTATION_AREA: each with the tests that see it and finish soon.

import areas from './areas.json' with { type: 'json' }

const area = process.env.MUTATION_AREA
const { mutate, break: limit } = areas[area]
const count = Number(process.env.MUTATION_COUNT)

/** A sample only fails when it is two standard errors below: then the area is, too. */
const margin = 2 * Math.sqrt((limit * (100 - limit)) / count)

export default {
  mutate,
  // Judged by its exit code: a test file that fails while its tests are collected has no test that fails.
  testRunner: 'command',
  commandRunner: {
    // An endless loop ends after so many seconds of the processor. Time on the clock would depend on what else is running.
    command:
      'ulimit -t 100; NO_COLOR=1 node node_modules/vitest/vitest.mjs run --config scripts/mutation/vitest.config.ts',
  },
  checkers: ['left-out'],
  plugins: ['./scripts/mutation/left-out.js'],
  coverageAnalysis: 'off',
  ignorePatterns: ['dist', '.lendspec', 'coverage'],
  concurrency: 1,
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: limit, break: limit - margin },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `coverage/mutation-${area}.json` },
  tempDirName: 'coverage/sandbox',
  disableTypeChecks: false,
  allowEmpty: false,
}
