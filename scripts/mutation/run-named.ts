// Prevents a test that would not notice an unsafe signature: makes each named mistake, and wants a test to fail.

import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { type Mutant, mutants } from './named.ts'

const root = join(import.meta.dirname, '../..')

/** The number of tests that ran, and that failed, with the mistake in place; the source stays as it is. */
async function runTests({ tests, only }: Mutant, change: (code: string, file: string) => string) {
  const plugin = {
    name: 'mutant',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => change(code, id.split('?')[0] ?? id),
  }
  const files = tests.map((name) => join(root, `test/${name}.test.ts`))
  const options = {
    root,
    config: join(root, 'vitest.config.ts'),
    watch: false,
    reporters: [{}],
    ...(only !== undefined && { testNamePattern: only }),
  }
  const vitest = await startVitest('test', files, options, { plugins: [plugin] })
  const all = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  await vitest.close()
  const count = (state: string) => all.filter((test) => test.result().state === state).length
  return { passed: count('passed'), failed: count('failed') }
}

const problems: string[] = []
const sound = new Map<string, boolean>()
/** True where the same tests pass without a mistake: on a busy machine one may fail by itself. */
async function passes(mutant: Mutant): Promise<boolean> {
  const key = [...mutant.tests, mutant.only].join()
  if (!sound.has(key)) sound.set(key, (await runTests(mutant, (code) => code)).failed === 0)
  return sound.get(key) ?? false
}

for (const mutant of mutants) {
  let changed = 0
  const found = await runTests(mutant, (code, file) => {
    if (file !== join(root, mutant.file)) return code
    changed++
    return code.replace(mutant.from, () => mutant.to)
  })
  const killed = changed > 0 && found.failed > 0 && (await passes(mutant))
  console.log(
    `${killed ? 'killed  ' : 'SURVIVED'} ${mutant.name}: ${found.failed} tests failed, ${found.passed} passed`,
  )
  if (!killed) problems.push(mutant.name)
}
// vitest sets it where tests failed, which is what is wanted here.
process.exitCode = problems.length ? 1 : 0
console.log(problems.length ? `${problems.length} survived` : `all ${mutants.length} killed`)
