// Prevents a speed that nobody measured: prints every figure beside its goal.

import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once as onceEmitted } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { type Figure, once } from './figure.ts'
import { elsewhere, findRows, type PartName, partNames, rowsOf, type RowId } from './goals.ts'
import { folder, root } from './paths.ts'
import { describe, list, type Result, table } from './report.ts'

const usage = `usage: npm run bench -- [group | group/row …] [--list] [--json] [--short]

Measures everything, or the rows named. Close everything else first.
  --list    print the rows and their goals, measure nothing
  --json    print the results as JSON
  --short   a tenth of the runs and sizes, to try the bench itself: nothing is judged`

/** Bundles the program as the package is compiled: what runs TypeScript on the fly slows down every closure. */
async function compile(): Promise<string> {
  await mkdir(folder, { recursive: true })
  const outdir = await mkdtemp(join(folder, 'program-'))
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return join(outdir, 'child.mjs')
}

/** The figures of a part. Where it fails, every row of it says so. */
async function measure(program: string, part: PartName): Promise<Result[]> {
  const startedAt = performance.now()
  // Results alone go to stdout.
  // JSON would make null of NaN, which is less than every goal.
  const serialization = 'advanced'
  const child = fork(program, [part], {
    cwd: root,
    execArgv: [],
    serialization,
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  let figures: Record<string, Figure> = {}
  child.on('message', (message: typeof figures) => (figures = message))
  const [code]: unknown[] = await onceEmitted(child, 'exit')
  if (code !== 0) process.exitCode = 1
  console.error(`${part}: ${Math.round((performance.now() - startedAt) / 1000)} s`)
  for (const [id, { value }] of Object.entries(figures)) console.error(`  ${id} ${value}`)
  return rowsOf(part).map((id) => ({ id, figure: figures[id] ?? once(NaN, `ended with code ${code}`) }))
}

async function measureAll(wanted: ReadonlySet<RowId>): Promise<Result[]> {
  const program = await compile()
  const results: Result[] = []
  try {
    for (const part of partNames) {
      if (!rowsOf(part).some((id) => wanted.has(id))) continue
      results.push(...(await measure(program, part)).filter(({ id }) => wanted.has(id)))
    }
  } finally {
    await rm(dirname(program), { recursive: true })
  }
  return results
}

async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const
  const options = { list: flag, json: flag, short: flag, help: flag }
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  if (values.help) return console.log(usage)
  const wanted = new Set(positionals.length ? positionals.flatMap(findKnown) : partNames.flatMap(rowsOf))
  if (values.list) return console.log(list([...wanted]))
  if (values.short) process.env['LENDSPEC_BENCH_SHORT'] = 'yes'
  process.env['LENDSPEC_BENCH_RUN'] = randomUUID()
  const [load = 0, cores] = [loadavg()[0], availableParallelism()]
  if (load > cores / 4) console.error(`This machine is busy, load ${load.toFixed(1)}: expect missed goals.`)
  const results = await measureAll(wanted)
  const described = results.map((result) => describe(result, values.short))
  console.log(values.json ? JSON.stringify(described, null, 2) : table(results, values.short))
  for (const { text, command } of elsewhere) console.error(`Not measured here: ${text} (${command})`)
}

function findKnown(name: string): RowId[] {
  const found = findRows(name)
  if (found.length === 0) throw new Error(`no group or row is called ${name}: npm run bench -- --list`)
  return found
}

await main().catch((error: Error) => {
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 1
})
