import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listApis } from '../../generate/contract.ts'
import { root } from '../../generate/redocly.ts'

const run = promisify(execFile)

/** Compiles src and generated into a folder, and puts beside them what the compiler does not copy. */
export async function build(dist = join(root, 'dist')): Promise<void> {
  for (const folder of ['src', 'generated']) await rm(join(dist, folder), { recursive: true, force: true })
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', dist], { cwd: root }).catch(
    (error: { stdout: string }) => {
      throw new Error(error.stdout)
    },
  )
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
    ...testing.map((file) => `testing=${file}`),
  ]
  await run(process.execPath, [bundler, 'tsconfig.json', join(dist, 'types'), ...entries], { cwd: root })
  for (const api of apis) {
    for (const name of ['validators.js', 'validators.d.ts', 'openapi.json', 'vectors.json']) {
      await cp(join(root, 'generated', api, name), join(dist, 'generated', api, name))
    }
  }
}
