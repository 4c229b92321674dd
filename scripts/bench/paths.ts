import { execFile } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Every process of the bench runs in the folder of the project. */
export const root = process.cwd()
/** Under node_modules, so that what is built here finds the packages it imports. */
export const folder = join(root, 'node_modules/.cache/lendspec-bench')
/** The bundled file of this process. */
export const ownFile = () => process.argv[1] ?? ''
export const { resolve } = createRequire(join(root, 'package.json'))

/** Builds the package as it is packed, and returns its `dist`. */
export async function buildPackage(): Promise<string> {
  const dist = await buildOnce('scripts/build.ts', join(folder, 'package/dist'))
  await cp('package.json', join(folder, 'package/package.json'))
  return dist
}

/** Builds the client packages that `lendspec client` copies, and returns their folder: below node_modules no types are bundled. */
export const buildClients = () => buildOnce('scripts/package.ts', join(root, 'dist/packages'))

/** Builds the site as `npm run docs` does, and returns its folder. */
export async function buildSite(): Promise<string> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/docs.ts'], { cwd: root })
  return join(root, 'dist/docs')
}

/** Once in a run of the bench. */
async function buildOnce(script: string, target: string): Promise<string> {
  const [stamp, present] = [`${target}.built`, process.env['LENDSPEC_BENCH_RUN'] ?? '']
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== present) {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, target], { cwd: root })
    await writeFile(stamp, present)
  }
  return target
}
