// What a client package costs those who install it.

import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type PartnerName, partners } from '../../../generated/index.ts'
import { withFolder } from '../../../src/generate/temporary.ts'
import { counted, figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { buildClients, folder, resolve, root } from '../paths.ts'
import { byKey, bySecret, clientName, operationOf } from '../partners.ts'
import { timeNode } from '../process.ts'
import { inTurn, reporting } from '../sample.ts'

export const measure: Measure<'package/client'> = async () => {
  const clients = await buildClients()
  const callOf = (name: PartnerName, credential: string) => {
    const text = partners[name].examples[operationOf(name).id]?.parameters['ok'] ?? '{}'
    const { id } = operationOf(name)
    const connect = clientName(name)
      .replace('create', 'connect')
      .replace(/Client$/, '')
    return `import { ${connect}, ${id} } from '${join(clients, name, 'dist/operations.js')}'
export const call = (${credential}: string) => ${id}(${connect}({ appId: 'x', ${credential} }), ${text})`
  }
  const keyCall = callOf(byKey, 'privateKey')
  return {
    'package/key': counted((await bundledSize(keyCall)) / 1000),
    'package/secret': counted((await bundledSize(callOf(bySecret, 'secret'))) / 1000),
    'package/key-packed': counted((await packedSize(join(clients, byKey))) / 1000),
    'package/secret-packed': counted((await packedSize(join(clients, bySecret))) / 1000),
    'package/types': await measureTypes(keyCall),
  }
}

/** Bytes of what a call loads, gzipped. What is loaded only when asked for, as validators are, is a separate file. */
async function bundledSize(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
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
  load('out/stdin.js')
  const files = outputFiles.filter(({ path }) => loaded.has(relative(root, path)))
  if (files.length === 0) throw new Error('nothing was bundled')
  return gzipSync(Buffer.concat(files.map(({ contents }) => contents))).length
}

async function packedSize(cwd: string): Promise<number> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], { cwd })
  const [packed]: { size: number }[] = JSON.parse(stdout)
  return packed?.size ?? NaN
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  skipLibCheck: true,
}

/** What the declarations of a package add to the type check of a project. */
const measureTypes = (call: string) =>
  withFolder(async (parent) => {
    const checking = async (name: string, source: string) => {
      const project = join(parent, name)
      await mkdir(project)
      await writeFile(join(project, 'index.ts'), source)
      await writeFile(join(project, 'package.json'), '{ "type": "module" }')
      const config = { compilerOptions, files: ['index.ts'] }
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config))
      return reporting(async () => (await timeNode([resolve('typescript/bin/tsc'), '-p', project])).cpu)
    }
    const jobs = { empty: await checking('empty', 'export {}'), call: await checking('call', call) }
    const rounds = await inTurn(jobs, { rounds: 8 })
    return figureOf(rounds, ({ call, empty }) => (call - empty) / 1000)
  }, folder)
