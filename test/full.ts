/**
 * Test files that `npm test` leaves to `npm run test:full`: they build packages, start browsers, other languages or the
 * command line, or sweep over all that can go wrong. `smoke.test.ts` has a short test for most of what they test.
 */
export const full: readonly string[] = [
  'test/canary.test.ts',
  'test/cases.test.ts',
  'test/ci.test.ts',
  'test/cli*.test.ts',
  'test/conformance-command.test.ts',
  'test/dialects.decrypt.test.ts',
  'test/diff.test.ts',
  'test/differential.test.ts',
  'test/docs.*.test.ts',
  'test/docs.test.ts',
  'test/doctor.budget.test.ts',
  'test/doctor.verify.test.ts',
  'test/faults.test.ts',
  'test/generate.test.ts',
  'test/hostile.test.ts',
  'test/inspector-page.test.ts',
  'test/malformed.test.ts',
  'test/negatives.test.ts',
  'test/output.test.ts',
  'test/package-update.test.ts',
  'test/package.test.ts',
  'test/readme.types.test.ts',
  'test/reporter.test.ts',
  'test/rules.test.ts',
  'test/samples.built.test.ts',
  'test/samples.test.ts',
  'test/site.desk.test.ts',
  'test/site.errors.test.ts',
  'test/site.live.test.ts',
  'test/site.search.test.ts',
  'test/sweep.*.test.ts',
  'test/sweep.test.ts',
  'test/vectors.test.ts',
]

/** Builds, packs and installs lendspec: with the packages in CI, because it takes a minute and a half. */
export const install = 'test/install.test.ts'
