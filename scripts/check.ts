// Prevents a commit that CI would refuse: lint, types, format, drift, packaging. Collects all problems before it ends.

import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { build } from './build.ts'
import { findDrift } from '../src/generate/drift.ts'
import { root } from '../src/generate/redocly.ts'

const { resolve } = createRequire(import.meta.url)

const checks: Record<string, () => Promise<string[]>> = {
  lint: () => runScript('tsx/cli', 'scripts/lint.ts'),
  types: () => runScript('typescript/bin/tsc'),
  format: () =>
    runScript(
      'prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      'src',
      'scripts',
      'test',
      '*.json',
      '*.ts',
    ),
  drift: findDrift,
  packaging: checkPackage,
}

async function main(): Promise<void> {
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
}

async function runScript(module: string, ...args: string[]): Promise<string[]> {
  try {
    await promisify(execFile)(process.execPath, [resolve(module), ...args], { cwd: root })
    return []
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return [`${stdout}${stderr}`.trim()]
  }
}

/** The built package has to load, and publint has nothing to say of it. */
async function checkPackage(): Promise<string[]> {
  await build()
  const { messages, pkg } = await publint({ pkgDir: root, strict: true })
  // What `npm run build` leaves in dist/packages are packages to be copied, whose fields are for there.
  const isNested = ({ code }: (typeof messages)[number]) => code === 'NESTED_PACKAGE_JSON_FIELD_IGNORED'
  const problems = messages
    .filter((message) => !isNested(message))
    .map((message) => formatMessage(message, pkg) ?? message.code)
  const load = "await import('lendspec'); await import('lendspec/mock')"
  const exit = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', load], {
    cwd: root,
  }).catch((error: { stderr: string }) => error)
  if (exit instanceof Error) problems.push(`the built package does not load: ${exit.stderr}`)
  const cli = await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/src/cli/main.js'), 'operations', '--json'],
    { cwd: root },
  )
  if (!Array.isArray(JSON.parse(cli.stdout))) problems.push('the built command line does not run')
  return problems
}

await main()
