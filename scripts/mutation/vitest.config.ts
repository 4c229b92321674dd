import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import areas from './areas.json' with { type: 'json' }
import { activeMutant, reaching } from './reach.ts'

const area = process.env['MUTATION_AREA'] as keyof typeof areas
/** In one process, modules are loaded once, which takes longer than most tests. Pages leave timers behind. */
const isolate = area === 'site' || area === 'cli'
const reached = reaching(isolate)

class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => reached?.indexOf(moduleId) ?? 0
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: reached ?? areas[area].tests.map((name) => `test/${name}.test.ts`),
    // The command line is compiled once, with all mutants in it.
    globalSetup: activeMutant === undefined ? ['test/setup.js'] : [],
    setupFiles: ['scripts/mutation/watch.ts'],
    env: { PROPERTY_RUNS: '25' },
    isolate,
    maxWorkers: 1,
    sequence: { sequencer: AsListed },
    bail: 1,
    testTimeout: 120_000,
  },
})
