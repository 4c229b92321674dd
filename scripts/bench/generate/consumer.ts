import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { atMost, quantile, type Result } from '../measure.ts'
import { ownFile } from '../suite.ts'
import { generators } from './peers.ts'
import { timeNode, tsc, tsx, withFolder } from './process.ts'

const contract = 'generated/ppdai/openapi.json'
const body = "{ Mobile: '15200000001', DeviceFP: '9b8b9a1b' }"

const packages = join(process.cwd(), 'dist/packages')

/** One call with what each makes. Ours signs, repeats and knows the partner's codes; the others send. */
const calls: Readonly<Record<string, string>> = {
  lendspec: `import { createPpdaiClient } from '${packages}/ppdai/dist/index.js'
export const call = (privateKey: string) => createPpdaiClient({ appId: 'x', privateKey }).sendSmsAuthCode(${body})`,
  'openapi-typescript alone': `import createClient from 'openapi-fetch'
import type { paths } from './types.js'
export const call = () => createClient<paths>({ baseUrl: 'https://example.com' }).POST('PATH', { body: ${body} })`,
  'redocly generate-client': `import { sendSmsAuthCode } from './client.js'
export const call = () => sendSmsAuthCode({ body: ${body} })`,
  'hey-api': `import { sendSmsAuthCode } from './sdk.gen.js'
export const call = () => sendSmsAuthCode({ body: ${body} })`,
  orval: `import { sendSmsAuthCode } from './client.js'
export const call = () => sendSmsAuthCode(${body})`,
}

/** What one call costs who installs it: bundle, and type check above that of an empty project. */
export function measureConsumers(say: (text: string) => void): Promise<Result[]> {
  return withFolder(async (folder) => {
    const path = await pathOf('sendSmsAuthCode')
    const prepare: Record<string, (target: string) => Promise<unknown>> = {
      lendspec: () => timeNode([tsx, 'scripts/package.ts']),
    }
    for (const [name, run] of Object.entries(generators(say)))
      prepare[name] = (target) => run(contract, target)
    const sizes: Record<string, number> = {}
    const projects: Record<string, string> = { empty: join(folder, 'empty') }
    await writeProject(join(folder, 'empty'), 'export {}')
    for (const [name, make] of Object.entries(prepare)) {
      const target = join(folder, name.replaceAll(' ', '-'))
      await mkdir(target)
      try {
        await make(target)
        await writeProject(target, (calls[name] ?? '').replace('PATH', path))
        await timeNode([tsc, '-p', target])
        sizes[name] = await bundle(join(target, 'consumer.ts'))
        projects[name] = target
      } catch (error) {
        say(`${name} failed: ${error instanceof Error ? error.message : 'unknown'}`)
      }
    }
    const checks = await timeChecks(projects)
    const own = (bound: number, name: string) => (name === 'lendspec' ? atMost(bound) : null)
    return Object.entries(sizes).flatMap(([name, size]): Result[] => [
      { name: `${name}, one call bundled and gzipped`, value: size / 1000, unit: 'kB', goal: own(6.5, name) },
      {
        name: `${name}, type check above an empty project`,
        value: (checks[name] ?? NaN) - (checks['empty'] ?? NaN),
        unit: 's CPU',
        goal: own(0.15, name),
      },
    ])
  }, dirname(ownFile()))
}

/** Milliseconds to import a package above an empty module, and to import what it receives with above that. */
export function measureImports(): Promise<Result[]> {
  return withFolder(async (folder) => {
    const empty = join(folder, 'empty.mjs')
    await writeFile(empty, 'export {}\n')
    const door = (file: string) => pathToFileURL(join(packages, file)).href
    const imports: Record<string, string[]> = {
      empty: [pathToFileURL(empty).href],
      ppdai: [door('ppdai/dist/index.js')],
      awda: [door('awda/dist/index.js')],
      webhooks: [door('awda/dist/index.js'), door('awda/dist/webhooks.js')],
    }
    const times: Record<string, number[]> = {}
    for (let round = 0; round < 20; round++) {
      for (const [name, urls] of Object.entries(imports))
        (times[name] ??= []).push(await timeLastImport(urls))
    }
    const cost = (name: string) => quantile(times[name] ?? [], 0.5)
    const row = (name: string, value: number, bound: number) => ({
      name,
      value,
      unit: 'ms',
      goal: atMost(bound),
    })
    return [
      row('ppdai package, cold import above an empty module', cost('ppdai') - cost('empty'), 10),
      row('awda package, cold import above an empty module', cost('awda') - cost('empty'), 10),
      row('its webhooks, cold import above it', cost('webhooks'), 5),
    ]
  })
}

/** In a fresh process. */
async function timeLastImport(urls: readonly string[]): Promise<number> {
  const script = `let start
for (const url of ${JSON.stringify(urls)}) { start = performance.now(); await import(url) }
console.log(performance.now() - start)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  return Number(stdout)
}

async function pathOf(id: string): Promise<string> {
  const { operations } = await import('../../../generated/ppdai/operations.ts')
  return Object.values(operations).find((operation) => operation.id === id)?.path ?? ''
}

/** A project as a user sets one up. */
async function writeProject(folder: string, source: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'consumer.ts'), source)
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    skipLibCheck: true,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
}

/** Processor time of `tsc` for each project, the least of rounds in which they take turns. */
async function timeChecks(projects: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const least: Record<string, number> = {}
  for (let round = 0; round < 8; round++) {
    for (const [name, folder] of Object.entries(projects)) {
      const { cpu } = await timeNode([tsc, '-p', folder])
      least[name] = Math.min(least[name] ?? Infinity, cpu)
    }
  }
  return least
}

/** Bytes of what a call loads, gzipped; what is loaded only when asked for, as validators are, is a file of its own. */
async function bundle(entry: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
  })
  const loaded = new Set<string>()
  const load = (file: string) => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') load(path)
  }
  load('out/consumer.js')
  const files = outputFiles.filter(({ path }) => loaded.has(relative(process.cwd(), path)))
  if (files.length === 0) throw new Error('nothing was bundled')
  return gzipSync(Buffer.concat(files.map(({ contents }) => contents))).length
}
