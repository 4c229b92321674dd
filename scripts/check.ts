// Prevents a commit that CI would refuse: lint, types, format, drift, packaging. Collects all problems before it ends.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listApis } from '../src/generate/contract.ts'
import { findDrift } from '../src/generate/drift.ts'
import { renderAll } from '../src/generate/generate.ts'
import { findFaults } from '../src/generate/lint.ts'
import { root } from '../src/generate/redocly.ts'
import { checkPackage } from '../src/package/build/check.ts'

const formatted = ['src', 'scripts', 'test', '*.json', '*.ts']

const checks: Record<string, () => Promise<string[]>> = {
  lint: async () => findFaults(await listApis()),
  // The compiler in Go: it takes a fifth of the time, and has no API for what generation does with the other.
  types: () => runScript('typescript-7/bin/tsc'),
  format: () => runScript('prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...formatted),
  drift: async () => findDrift(await renderAll(), join(root, 'generated'), 'npm run generate'),
  packaging: checkPackage,
}

async function runScript(module: string, ...args: string[]): Promise<string[]> {
  return promisify(execFile)(process.execPath, [join('node_modules', module), ...args], { cwd: root }).then(
    () => [],
    ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => [`${stdout}${stderr}`.trim()],
  )
}

// Side by side: none writes what another reads.
const running = Object.entries(checks).map(
  ([name, check]) => [name, check().catch((error: Error) => [error.message])] as const,
)
for (const [name, found] of running) {
  const problems = await found
  console.log(`${name}: ${problems.length ? 'failed' : 'ok'}`)
  for (const problem of problems) console.error(problem)
  if (problems.length) process.exitCode = 1
}
