/** Files of the full suite that leave nothing behind, no timer of a page either: they share a process, and what it has imported. */
export const together: readonly string[] = [
  'test/client/faults.test.ts',
  'test/client/hostile.test.ts',
  'test/crypto/key-text.test.ts',
  'test/doctor/advice.test.ts',
  'test/doctor/awda-forms.test.ts',
  'test/doctor/budget.test.ts',
  'test/doctor/keeps.test.ts',
  'test/doctor/ppdai-forms.test.ts',
  'test/doctor/ppdai-kinds.test.ts',
  'test/doctor/respelled.test.ts',
  'test/generate/behaviour/check.test.ts',
  'test/generate/behaviour/summary.test.ts',
  'test/generate/diff.schemas.test.ts',
  'test/generate/diff.test.ts',
  'test/generate/examples.test.ts',
  'test/generate/from.refused.test.ts',
  'test/generate/from.test.ts',
  'test/generate/known.test.ts',
  'test/generate/rules.test.ts',
  'test/generate/scheme.clashes.test.ts',
  'test/generate/scheme.example.test.ts',
  'test/generate/scheme.generated.test.ts',
  'test/generate/scheme.roundtrip.test.ts',
  'test/mock/malformed.test.ts',
  'test/mock/negatives.test.ts',
  'test/mock/notify-events.test.ts',
  'test/signing/cases.test.ts',
  'test/signing/compiled.test.ts',
  'test/signing/dialects.decrypt.test.ts',
  'test/signing/differential.test.ts',
  'test/signing/vectors.made.test.ts',
]

/**
 * Test files that `npm test` leaves to `npm run test:full`: they build packages, start browsers, other languages or the
 * command line, or sweep over all that can go wrong. `smoke.test.ts` has a short test for most of what they test.
 */
export const full: readonly string[] = [
  ...together,
  'test/**/*.full.test.ts',
  'test/canary.test.ts',
  'test/ci.test.ts',
  'test/cli/*.test.ts',
  'test/cli/parts/outputs.test.ts',
  'test/conformance/arazzo.test.ts',
  'test/conformance/command.test.ts',
  'test/generate/project.test.ts',
  'test/package/update.test.ts',
  // Puts another contract in the place of a partner's, which files that share modules would see.
  'test/partners/commands.test.ts',
  'test/partners/converted.test.ts',
  'test/partners/guests.test.ts',
  'test/partners/parameters.test.ts',
  'test/partners/wechatpay.test.ts',
  'test/readme.types.test.ts',
  'test/reporter.test.ts',
  'test/signing/vectors.test.ts',
  'test/site/asked.test.ts',
  'test/site/desk.test.ts',
  'test/site/docs.reference.test.ts',
  'test/site/docs.test.ts',
  'test/site/errors.test.ts',
  'test/site/inspector-page.test.ts',
  'test/site/live.test.ts',
  'test/site/search.test.ts',
  'test/sweep.*.test.ts',
  'test/sweep.test.ts',
]

/** Test files that both projects run: `npm test` a tenth of what takes long in them (share.ts). */
export const shared: readonly string[] = [
  'test/client/receiver.test.ts',
  'test/client/retry.test.ts',
  'test/conformance/conformance.test.ts',
  'test/conformance/flows.test.ts',
  'test/doctor/presets.test.ts',
  'test/generate/reach.test.ts',
  'test/generate/scheme.property.test.ts',
  'test/mock/apps.test.ts',
  'test/mock/body.test.ts',
  'test/mock/contract.test.ts',
  'test/mock/credentials.test.ts',
  'test/mock/demo-app.test.ts',
  'test/mock/journal.test.ts',
  'test/mock/notify.test.ts',
  'test/mock/refusals.test.ts',
  'test/partners/ppdai/user-name.test.ts',
  'test/signing/skew.test.ts',
  'test/store/store.test.ts',
  'test/words.test.ts',
]

/**
 * With the packages in CI, because they take minutes: lendspec built, packed and installed; client packages built and
 * tried; each cheap change of CONTRIBUTING.md made in a copy; whole partners generated and compiled; samples run in every
 * language; exported collections run by newman; in Chromium the playground, and the two views of each page that
 * docs.test.ts leaves out; thousands of deliveries and calls to several processes that share a store.
 */
export const install: readonly string[] = [
  'test/changes.test.ts',
  'test/generate/generate.test.ts',
  'test/generate/samples.built.test.ts',
  'test/generate/samples.presets.test.ts',
  'test/generate/samples.test.ts',
  'test/install.test.ts',
  'test/newman.test.ts',
  'test/package/guests.test.ts',
  'test/package/package.test.ts',
  'test/partners/third.test.ts',
  'test/site/docs.playground.test.ts',
  'test/site/third.test.ts',
  'test/site/views.test.ts',
  'test/store/processes.test.ts',
]
