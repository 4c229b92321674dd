// Prevents a speed that nobody measured: prints every figure of a suite beside its goal.

import { fork } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { renderChart } from './chart.ts'
import type { Result } from './measure.ts'
import { describe, table } from './report.ts'
import type { Message } from './suite.ts'

// Each is a file here that calls runSuite.
const suites = ['signing', 'mock', 'soak', 'generate']
const usage = `usage: npm run bench -- <${suites.join(' | ')}> [--json FILE] [--chart FILE]`
const root = join(import.meta.dirname, '../..')

/** Compiles a suite as the package is, and runs it. */
async function runSuite(suite: string): Promise<Result[]> {
  const outdir = join(root, 'node_modules/.cache/lendspec-bench', suite)
  await build({
    entryPoints: [join(import.meta.dirname, `${suite}.ts`)],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  const child = fork(join(outdir, `${suite}.mjs`), { cwd: root, execArgv: [] })
  const results: Result[] = []
  child.on('message', (message: Message) => {
    if ('note' in message) {
      console.error(message.note)
      return
    }
    results.push(message.result)
    console.error(`${results.length} measured: ${message.result.name}`)
  })
  await new Promise<void>((done, failed) => {
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${suite} ended with code ${code}`))))
  })
  return results
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, chart: { type: 'string' } },
  })
  const [suite, ...others] = positionals
  if (!suite || !suites.includes(suite) || others.length) throw new Error(usage)
  const files = [values.json, values.chart].filter((file) => file !== undefined)
  await Promise.all(files.map((file) => mkdir(dirname(file), { recursive: true })))
  const results = await runSuite(suite)
  console.log(table(results))
  if (values.json) await writeFile(values.json, `${JSON.stringify(results.map(describe), null, 2)}\n`)
  if (values.chart) await writeFile(values.chart, renderChart(results))
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
