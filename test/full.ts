/** Test files that `npm test` leaves to `npm run test:full`: they build packages, start browsers or compile other languages. */
export const full: readonly string[] = [
  'test/cases.test.ts',
  'test/ci.test.ts',
  'test/diff.test.ts',
  'test/docs.*.test.ts',
  'test/docs.test.ts',
  'test/generate.test.ts',
  'test/inspector-page.test.ts',
  'test/package.test.ts',
  'test/readme.types.test.ts',
  'test/reporter.test.ts',
  'test/samples.built.test.ts',
  'test/samples.test.ts',
  'test/sweep.*.test.ts',
  'test/sweep.test.ts',
  'test/vectors.test.ts',
]
