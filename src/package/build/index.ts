// Prevents a client package that cannot be kept without us: one that lacks its sources, its tests or its licences.

import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { listApis, loadContract } from '../../generate/contract.ts'
import { renderContractFiles } from '../../generate/generate.ts'
import type { Document } from '../../generate/openapi.ts'
import { renderCalls, signsEvents } from './calls.ts'
import { renderEntries } from './entries.ts'
import { writeFiles } from '../../files/replace.ts'
import { installed, readVersion, renderManifest, renderNotices } from './manifest.ts'
import { renderReadme } from './readme.ts'
import { readDeclared } from '../../generate/samples/index.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { collectSources } from './sources.ts'
import { root } from '../../generate/redocly.ts'

const template = join(root, 'src/package/build/template')

/**
 * Writes the package of every API into a folder, whole but for its name, and beside them what compares two contracts:
 * `lendspec client` copies from there, and needs neither compiler nor bundler.
 */
export async function buildPackages(folder = join(root, 'dist/packages')): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const builtIn = async (api: string) =>
    buildPackage(api, readDeclared(api), await readGenerated(api), join(folder, api))
  await Promise.all((await listApis()).map(builtIn))
  await buildComparison(folder)
}

async function readGenerated(api: string): Promise<Map<string, string>> {
  return new Map(await readAll(join(root, 'generated', api), '', /./))
}

/**
 * The package of a partner of a project, in its own folder; the tools are those that lendspec is installed with.
 * @param comparison compares two contracts, as `buildPackages` made it
 */
export async function buildProjectPackage(
  api: string,
  contract: string,
  folder: string,
  comparison: URL,
): Promise<void> {
  const loaded = await loadContract(api, contract)
  const generated = await renderContractFiles(loaded)
  await mkdir(folder, { recursive: true })
  await symlink(installed, join(folder, 'node_modules'), 'junction')
  await buildPackage(api, loaded.scheme, generated, join(folder, api))
  await writeFile(join(folder, 'compare.js'), `export * from '${comparison.href}'\n`)
}

/** The comparison of two contracts, as one file; @redocly/cli is found where lendspec is installed. */
export async function buildComparison(folder: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'src/generate/diff/index.ts')],
    outfile: join(folder, 'compare.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
}

/** Programs read it. */
const compact = (json: string) => `${JSON.stringify(JSON.parse(json))}\n`

/** The texts of a folder's files, by name behind `prefix`. */
async function readAll(folder: string, prefix: string, wanted: RegExp): Promise<[string, string][]> {
  const names = (await readdir(folder)).filter((name) => wanted.test(name))
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      prefix + name,
      await readFile(join(folder, name), 'utf8'),
    ]),
  )
}

async function buildPackage(
  api: string,
  scheme: Scheme,
  generated: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  const openapi = generated.get('openapi.json') ?? ''
  const document = JSON.parse(openapi) as Document
  const entries = renderEntries(api, document)
  const doors = [...entries.keys()].map((name) => name.replace('.ts', ''))
  const lock = {
    api,
    contract: { version: document.info.version, sha256: createHash('sha256').update(openapi).digest('hex') },
    generator: { name: 'lendspec', version: await readVersion() },
  }
  const files = new Map([
    ...(await collectSources(api, entries, generated)),
    ['package.json', await renderManifest(document, doors)],
    ['README.md', renderReadme(api, document, scheme, (event) => generated.get(`verify-${event}.ts`) ?? '')],
    ['THIRD_PARTY_NOTICES.md', await renderNotices()],
    ['LICENSE', await readFile(join(root, 'LICENSE'), 'utf8')],
    ['openapi.json', openapi],
    ['vectors/vectors.json', compact(generated.get('vectors.json') ?? '""')],
    ['vectors/vectors.schema.json', compact(await readFile(join(root, 'spec/vectors.schema.json'), 'utf8'))],
    ...(await readAll(join(root, 'spec'), 'vectors/', /^check_?vectors\./i)),
    ['test/calls.json', renderCalls(document)],
    ['lendspec.lock.json', `${JSON.stringify(lock, null, 2)}\n`],
  ])
  await writeFiles(files, folder)
  await cp(template, folder, {
    recursive: true,
    filter: (file) => signsEvents(document) || !file.endsWith('webhooks.test.js'),
  })
  await promisify(execFile)(process.execPath, ['build.js'], { cwd: folder })
  if (!(await readdir(join(folder, 'dist'))).includes('index.d.ts'))
    throw new Error(`${api}: no types were built`)
}
