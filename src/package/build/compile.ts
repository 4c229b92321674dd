import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listApis } from '../../generate/contract.ts'
import { root } from '../../generate/redocly.ts'

const run = promisify(execFile)

/** Compiles src and generated into a folder, and puts beside them what the compiler does not copy. */
export async function build(dist = join(root, 'dist'), ...options: string[]): Promise<void> {
  for (const folder of ['src', 'generated', 'sources'])
    await rm(join(dist, folder), { recursive: true, force: true })
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', dist, ...options], {
    cwd: root,
  }).catch((error: { stdout: string }) => {
    throw new Error(error.stdout)
  })
  await copySources(join(dist, 'sources'))
  await importCompiled(join(dist, 'src'))
  const bundler = join(root, 'src/package/build/template/types.js')
  const apis = await listApis()
  const testing = apis
    .map((api) => `generated/${api}/testing.ts`)
    .filter((file) => existsSync(join(root, file)))
  const entries = [
    'index=src/index.ts',
    'files=src/files/file-store.ts',
    'mock=src/mock/index.ts',
    'redis=src/redis/index.ts',
    'signing=src/signing/hook.ts',
    ...testing.map((file) => `testing=${file}`),
  ]
  await run(process.execPath, [bundler, 'tsconfig.json', join(dist, 'types'), ...entries], { cwd: root })
  for (const api of apis) {
    for (const name of ['validators.js', 'validators.d.ts', 'openapi.json', 'vectors.json']) {
      await cp(join(root, 'generated', api, name), join(dist, 'generated', api, name))
    }
  }
}

/** What `lendspec generate`, `client` and `docs` read of this repository when they serve the partners of a project. */
async function copySources(folder: string): Promise<void> {
  const isRead = (file: string) => !/src\/(?:cli|conformance|generate)(?:\/|$)/.test(file)
  await cp(join(root, 'src'), join(folder, 'src'), { recursive: true, filter: isRead })
  const spec = ['README.md', 'redocly.yaml', 'vectors.schema.json']
  const checkers = (await readdir(join(root, 'spec'))).filter((name) => /^check_?vectors\./i.test(name))
  for (const name of [...spec, ...checkers]) await cp(join(root, 'spec', name), join(folder, 'spec', name))
  const presets = 'src/generate/presets'
  await cp(join(root, presets), join(folder, presets), { recursive: true })
  for (const name of ['LICENSE', 'tsconfig.json']) await cp(join(root, name), join(folder, name))
  // Without `exports`: a hook that imports lendspec means the installed one.
  const { exports: _, ...manifest } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    exports: object
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
}

/** The compiler leaves the names of sources in the types that it writes. */
async function importCompiled(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(
      join(folder, name),
      text.replaceAll(/(?<=(?:from |import\()["']\.[^"']*\.)tsx?(?=["'])/g, 'js'),
    )
  }
}
