import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Document } from '../../generate/openapi.ts'
import { root } from '../../generate/redocly.ts'

/** The node_modules that hold the tools of a build. */
export const installed =
  createRequire(import.meta.url)
    .resolve.paths('esbuild')
    ?.find((folder) => existsSync(join(folder, 'esbuild'))) ?? ''

/** Where the team's name of a package goes. */
export const namePlace = '{{name}}'

const tools = ['@types/node', 'esbuild', 'openapi-fetch', 'rollup', 'rollup-plugin-dts', 'typescript']

interface Manifest {
  version: string
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** The package.json a team starts with. It owns name, version, licence and its additions. */
export async function renderManifest(document: Document, doors: readonly string[]): Promise<string> {
  const { dependencies, devDependencies } = await readManifest()
  const pins: Record<string, string | undefined> = { ...dependencies, ...devDependencies }
  const entries = doors.map((door) => [
    door === 'index' ? '.' : `./${door}`,
    { types: `./dist/${door}.d.ts`, default: `./dist/${door}.js` },
  ])
  const manifest = {
    name: namePlace,
    version: '0.1.0',
    description: `Client of ${document.info.title} that signs every call, made from its contract.`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    main: './dist/index.js',
    types: './dist/index.d.ts',
    // For TypeScript with moduleResolution node10, which does not read exports.
    typesVersions: {
      '*': Object.fromEntries(
        doors.filter((door) => door !== 'index').map((door) => [door, [`./dist/${door}.d.ts`]]),
      ),
    },
    exports: {
      ...Object.fromEntries(entries),
      './openapi.json': './dist/openapi.json',
      './package.json': './package.json',
    },
    files: ['dist', 'vectors', 'lendspec.lock.json', 'THIRD_PARTY_NOTICES.md', 'CHANGELOG.md', '!**/*.new'],
    scripts: { build: 'node build.js', test: 'node --test' },
    devDependencies: Object.fromEntries(tools.map((name) => [name, pins[name]])),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

export const readVersion = async () => (await readManifest()).version

async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
}

const bundled = {
  'openapi-fetch': 'the HTTP client underneath, and its types',
  'openapi-typescript-helpers': 'types only',
  ajv: 'parts of the precompiled validators',
}

/** Licences of what is bundled into dist/. */
export async function renderNotices(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(bundled).map(async ([name, use]) => {
      const read = (file: string) => readFile(join(installed, name, file), 'utf8')
      const { version } = JSON.parse(await read('package.json')) as Manifest
      return `## ${name} ${version}\n\n${use}\n\n\`\`\`text\n${(await read('LICENSE')).trim()}\n\`\`\`\n`
    }),
  )
  return `# Third-party notices\n\nParts of these packages are bundled into \`dist/\`.\n\n${parts.join('\n')}`
}
