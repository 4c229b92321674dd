import { afterAll, beforeAll, expect } from 'vitest'
import { activeMutant, writeReach } from './reach.ts'

type Hits = Record<string, number>
/** What Stryker's instrumented code counts in. */
const stryker = ((globalThis as { __stryker__?: object }).__stryker__ ??= {}) as {
  currentTestId?: string | undefined
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> }
}

if (activeMutant === undefined) {
  const coverage = (stryker.mutantCoverage ??= { static: {}, perTest: {} })
  coverage.static = {}
  coverage.perTest = {}
  let startedAt = 0
  beforeAll(() => {
    startedAt = performance.now()
    stryker.currentTestId = 'any'
  })
  afterAll(() => {
    stryker.currentTestId = undefined
    writeReach({
      file: expect.getState().testPath ?? '',
      seconds: (performance.now() - startedAt) / 1000,
      loaded: Object.keys(coverage.static),
      tested: Object.keys(coverage.perTest['any'] ?? {}),
    })
  })
}
