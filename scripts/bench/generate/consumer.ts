import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Result } from '../measure.ts'
import { ownFile } from '../suite.ts'
import { generators } from './peers.ts'
import { cheapest, timeNode, tsc, tsx, withFolder } from './process.ts'

const contract = 'generated/ppdai/openapi.json'
const body = "{ Mobile: '15200000001', DeviceFP: '9b8b9a1b' }"

/** One call with what each makes. Ours signs, repeats and knows the partner's codes; the others send. */
const calls: Readonly<Record<string, string>> = {
  lendspec: `import { createPpdaiClient } from './lendspec/src/index.js'
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

/** K18: what one call costs who installs it: bundle, and type check above that of an empty project. */
export function measureConsumers(say: (text: string) => void): Promise<Result[]> {
  return withFolder(async (folder) => {
    const path = await pathOf('sendSmsAuthCode')
    const prepare: Record<string, (target: string) => Promise<unknown>> = {
      lendspec: (target) => timeNode([tsx, 'scripts/build.ts', join(target, 'lendspec')]),
    }
    for (const [name, run] of Object.entries(generators(say)))
      prepare[name] = (target) => run(contract, target)
    const empty = await typeCheck(join(folder, 'empty'), 'export {}')
    const results: Result[] = []
    for (const [name, make] of Object.entries(prepare)) {
      const target = join(folder, name.replaceAll(' ', '-'))
      await mkdir(target)
      try {
        await make(target)
        const cost = await typeCheck(target, (calls[name] ?? '').replace('PATH', path))
        const { minified, zipped } = await bundle(join(target, 'consumer.ts'))
        results.push(
          { name: `${name}, bundle of one call`, value: minified / 1000, unit: 'kB', goal: null },
          { name: `${name}, gzipped`, value: zipped / 1000, unit: 'kB', goal: null },
          {
            name: `${name}, type check above an empty project`,
            value: cost - empty,
            unit: 's CPU',
            goal: null,
          },
        )
      } catch (error) {
        say(`${name} failed: ${error instanceof Error ? error.message : 'unknown'}`)
      }
    }
    return results
  }, dirname(ownFile()))
}

async function pathOf(id: string): Promise<string> {
  const { operations } = await import('../../../generated/ppdai/operations.ts')
  return Object.values(operations).find((operation) => operation.id === id)?.path ?? ''
}

/** Processor time of `tsc --noEmit`, as a user's project is set up. */
async function typeCheck(folder: string, source: string): Promise<number> {
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
  return (await cheapest(3, () => timeNode([tsc, '-p', folder]))).cpu
}

async function bundle(entry: string): Promise<{ minified: number; zipped: number }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: bytes.length, zipped: gzipSync(bytes).length }
}
