import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildPackages } from '../../src/package/build/index.ts'
import { updatePackage } from '../../src/package/package.ts'

const root = join(import.meta.dirname, '../..')
const { resolve } = createRequire(import.meta.url)

/** Runs a program of this machine, and gives what it printed; a failure shows what it printed too. */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd: folder, timeout: 120_000 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
  }
}

export const node = (folder: string, ...args: string[]) => run(folder, process.execPath, ...args)
export const tsc = (folder: string, config: string) =>
  node(folder, resolve('typescript/bin/tsc'), '-p', config)

/** A package as a team has it: made by `lendspec client`, packed by npm. */
export interface Packed {
  api: 'ppdai' | 'awda'
  name: string
  /** The team's folder, with the package's development tools and without lendspec. */
  folder: string
  tarball: string
}

const tools = [
  'esbuild',
  'rollup',
  'rollup-plugin-dts',
  'typescript',
  'openapi-fetch',
  'openapi-typescript-helpers',
  '@types',
  'undici-types',
]

export interface Built {
  from: URL
  packages: readonly Packed[]
  remove: () => Promise<void>
}

/** Builds both packages, makes one of each for a team, and packs it. */
export async function buildAll(): Promise<Built> {
  // Below the root, where the build finds its tools; within node_modules its sources would count as somebody else's.
  await mkdir(join(root, 'dist'), { recursive: true })
  const built = await mkdtemp(join(root, 'dist', 'packages-'))
  const teams = await mkdtemp(join(tmpdir(), 'lendspec-teams-'))
  await buildPackages(built)
  const from = pathToFileURL(`${built}/`)
  const packages = await Promise.all(
    (['ppdai', 'awda'] as const).map(async (api) => {
      const folder = join(teams, api)
      const name = `@acme/${api}-client`
      await updatePackage({ api, out: folder, name, from })
      await linkTools(folder)
      return { api, name, folder, tarball: await pack(folder, teams) }
    }),
  )
  return {
    from,
    packages,
    async remove() {
      await rm(built, { recursive: true })
      await rm(teams, { recursive: true })
    },
  }
}

/** What `npm install` would put there, and nothing more. */
async function linkTools(folder: string): Promise<void> {
  for (const tool of tools) {
    const link = join(folder, 'node_modules', tool)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(root, 'node_modules', tool), link)
  }
}

export async function pack(folder: string, into: string): Promise<string> {
  const [{ filename }] = JSON.parse(
    await run(folder, 'npm', 'pack', '--json', '--pack-destination', into),
  ) as [{ filename: string }]
  return join(into, filename)
}

/** A new project with the given files, in which a tarball is installed. */
export async function createProject(tarball: string, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(dirname(tarball), 'project-'))
  await writeFile(join(folder, 'package.json'), '{"private":true}')
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await run(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', tarball)
  return folder
}

export const listFiles = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
