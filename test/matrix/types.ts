// The declarations of lendspec and of both client packages under every compiler that the client guide names, libraries checked.

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from '../../src/package/build/compile.ts'
import { node, pack, type Packed, run } from '../package/project.ts'

const root = join(import.meta.dirname, '../..')
const resolutions = { nodenext: 'nodenext', bundler: 'esnext', node10: 'commonjs' } as const
type Resolution = keyof typeof resolutions
const dom = ['dom', 'dom.iterable']
/** Types a project may have besides the language: those of Node are 20.x, the newest that TypeScript 5.0 reads. */
const surroundings = {
  'Node, no DOM': { lib: [], types: ['node'] },
  'Node and DOM': { lib: dom, types: ['node'] },
  DOM: { lib: dom, types: [] },
  neither: { lib: [], types: [] },
}
type Surroundings = keyof typeof surroundings
const everywhere = Object.keys(surroundings) as Surroundings[]
const compilers: Record<string, readonly Resolution[]> = {
  ...Object.fromEntries(
    ['50', '51', '52', '53', '54', '55', '56', '59'].map((version) => [
      version,
      ['nodenext', 'bundler', 'node10'] as const,
    ]),
  ),
  60: ['nodenext', 'bundler'],
  70: ['nodenext', 'bundler'],
}
/** The first compiler that lets a CommonJS file require a module of nodenext. */
const requiring = 59

const modules = {
  packages: {
    ppdai: '@acme/ppdai-client',
    awda: '@acme/awda-client',
    webhooks: '@acme/awda-client/webhooks',
    testing: '@acme/awda-client/testing',
  },
  lendspec: { ppdai: 'lendspec', awda: 'lendspec', webhooks: 'lendspec', testing: 'lendspec/testing' },
}
type Modules = (typeof modules)['lendspec']

const calls = ({ ppdai, awda, webhooks, testing }: Modules) => `import { createPpdaiClient } from '${ppdai}'
import { createAwdaClient } from '${awda}'
import { createAwdaReceiver } from '${webhooks}'
export { signNotification } from '${testing}'

const sms = { Mobile: '', DeviceFP: '' }
const client = createPpdaiClient({ appId: '', privateKey: '' })
const posted = client.http.POST('/auth/authservice/sendsmsauthcode', { body: sms })
export const status: Promise<number> = posted.then(({ response }) => response.status)
export const code: Promise<number | undefined> = posted.then(({ data }) => data?.ResultCode)
// @ts-expect-error a result is an object
export const wrong: Promise<number | undefined> = posted.then(({ data }) => data)
// @ts-expect-error a mobile number is text
export const wrongCall = client.sendSmsAuthCode({ ...sms, Mobile: 1 })

const app = { appId: '', secret: '' }
export const receiver = createAwdaReceiver(app)
// @ts-expect-error fields are missing
export const incomplete = createAwdaClient(app).registerUser({ mobile: '' })
`

const fetching = ({ ppdai, webhooks }: Modules) => `import { createPpdaiClient } from '${ppdai}'
import { createAwdaReceiver, toFetchHandler } from '${webhooks}'

const fetch = async (request: Request) => new Response(request.url)
const { signal } = new AbortController()
const client = createPpdaiClient({ appId: '', privateKey: '', fetch })
export const call = client.sendSmsAuthCode({ Mobile: '', DeviceFP: '' }, { signal })
const handle = toFetchHandler(createAwdaReceiver({ appId: '', secret: '' }), () => {})
export const response: Promise<Response> = handle(new Request(''))
// @ts-expect-error a Request, not its address
export const wrong = handle('')
`

const files = {
  'calls.ts': calls(modules.packages),
  'calls-lendspec.ts': calls(modules.lendspec),
  'fetch.ts': fetching(modules.packages),
  'fetch-lendspec.ts': fetching(modules.lendspec),
  'mock.ts': `import { createDoctor, createGateway, serve } from 'lendspec/mock'

export const running = serve(createGateway({ apps: { awda: [{ appId: '', secret: '' }] } }))
export const { summary } = createDoctor({})('awda', { operation: 'getLoan', headers: {}, body: '' })
`,
  'common.cts': `import client = require('@acme/awda-client')
import lendspec = require('lendspec')
export const errors: (client.LendspecError | lendspec.LendspecError)[] = []
`,
}

/** A project with all three packages. Nothing that they depend on is there: their declarations must not need it. */
export async function createTypeProject(packages: readonly Packed[]): Promise<string> {
  const project = await mkdtemp(join(dirname(packages[0]!.tarball), 'types-'))
  const own = join(project, 'lendspec')
  await build(join(own, 'dist'))
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as object
  // Its scripts would build it once more.
  await writeFile(join(own, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }))
  for (const { name, tarball } of [...packages, { name: 'lendspec', tarball: await pack(own, project) }]) {
    const folder = join(project, 'node_modules', name)
    await mkdir(folder, { recursive: true })
    await run(project, 'tar', '-xzf', tarball, '-C', folder, '--strip-components=1')
  }
  await writeFile(join(project, 'package.json'), '{"private":true,"type":"module"}')
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text)
  return project
}

/** What to compile: a name, and the work that fails where the compiler complains. */
export function typeChecks(project: string, tools: string): [string, string, () => Promise<unknown>][] {
  return Object.entries(compilers).flatMap(([version, ways]) =>
    ways.flatMap((resolution) =>
      // Where the DOM comes from does not depend on how modules are found: once is enough for the rarer cases.
      (resolution === 'nodenext' ? everywhere : everywhere.slice(0, 2)).map(
        (around): [string, string, () => Promise<unknown>] => [
          `types, TypeScript ${version[0]}.${version[1]}`,
          `strict, ${resolution}, ${around}, library checked`,
          async () => {
            const { lib, types } = surroundings[around]
            const config = join(project, 'tsconfig.json')
            const compilerOptions = {
              strict: true,
              noEmit: true,
              target: 'es2022',
              lib: ['es2022', ...lib],
              skipLibCheck: false,
              module: resolutions[resolution],
              moduleResolution: resolution,
              types,
              typeRoots: [join(root, 'node_modules/@types')],
            }
            const sources = ['calls.ts', 'calls-lendspec.ts']
            if (around !== 'neither') sources.push('fetch.ts', 'fetch-lendspec.ts')
            if (types.length > 0) sources.push('mock.ts')
            if (resolution === 'nodenext' && Number(version) >= requiring) sources.push('common.cts')
            await writeFile(config, JSON.stringify({ compilerOptions, files: sources }))
            await node(project, join(tools, `typescript${version}`, 'bin/tsc'), '-p', config)
          },
        ],
      ),
    ),
  )
}
