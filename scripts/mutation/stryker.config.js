// One area of the program at a time, named by MUTATION_AREA: each with the tests that see it and finish soon.

import areas from './areas.json' with { type: 'json' }

const area = process.env.MUTATION_AREA ?? 'signing'
const { mutate, break: limit } = areas[area]
const sampled = Number(process.env.MUTATION_SAMPLE ?? '1') < 1

export default {
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  checkers: ['left-out'],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/left-out.js'],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', '.lendspec', 'coverage'],
  concurrency: 1,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
  // A sample says where the score is, give or take; only all mutants say that it is reached.
  thresholds: { high: 95, low: limit, break: sampled ? null : limit },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `coverage/mutation-${area}.json` },
  tempDirName: 'coverage/sandbox',
  disableTypeChecks: false,
  allowEmpty: false,
}
