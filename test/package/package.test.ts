import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join, relative } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadApps } from '../../src/mock/apps.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { createGateway } from '../../src/mock/gateway.ts'
import { type RunningServer, serve } from '../../src/mock/serve.ts'
import {
  type Built,
  buildAll,
  createProject,
  listFiles,
  node,
  pack,
  type Packed,
  run,
  tsc,
} from './project.ts'

const { resolve } = createRequire(import.meta.url)
const subjects = [
  {
    api: 'ppdai',
    Api: 'Ppdai',
    call: "sendSmsAuthCode({ Mobile: '15200000001', DeviceFP: '9b8b' })",
    wrong: 'sendSmsAuthCode({ Mobile: 1 })',
    budget: { operation: 13_700, loaded: 18_200, validators: 14_000, unpacked: 945_000 },
  },
  {
    api: 'awda',
    Api: 'Awda',
    call: "registerUser({ mobile: '81234567890', name: 'Siti', nik: '3171010101900001', email: 'a@b.id' })",
    wrong: "registerUser({ mobile: '1' })",
    budget: { operation: 8_500, loaded: 10_400, validators: 6_800, unpacked: 530_000 },
  },
] as const

interface Manifest {
  main: string
  types: string
  exports: object
  files: string[]
  scripts: Record<string, string>
}

let built: Built
beforeAll(async () => {
  built = await buildAll()
}, 240_000)
afterAll(() => built?.remove())

describe.each(subjects)('the package of $api', ({ api, Api, call, wrong, budget }) => {
  let team: Packed
  let project: string
  let server: RunningServer
  let calls = 0
  const module = `@acme/${api}-client`
  const credentials = api === 'ppdai' ? 'privateKey: key' : 'secret: key'

  beforeAll(async () => {
    team = built.packages.find((one) => one.api === api)!
    project = await createProject(team.tarball, {
      'right.ts': `import { create${Api}Client } from '${module}'\nconst client = create${Api}Client({ appId: '', ${credentials.replace('key', "''")} })\nexport const answer = client.${call}\nvoid client.http\n`,
      'wrong.ts': `import { create${Api}Client } from '${module}'\n// @ts-expect-error a member is missing or of another type\nexport const answer = create${Api}Client({ appId: '', ${credentials.replace('key', "''")} }).${wrong}\n`,
      'common.cts': `import lendspec = require('${module}')\nexport const error: lendspec.LendspecError | undefined = undefined\n`,
      'call.mjs': script(`import { create${Api}Client } from '${module}'`),
      'call.cjs': script(`const { create${Api}Client } = require('${module}')`),
    })
    const demo = await ensureDemoApp(join(project, '.lendspec'))
    const apps = await loadApps(demo.configFile)
    server = await serve(
      createGateway({ apps, onAnswer: ({ verdict }) => void (calls += verdict === 'ok' ? 1 : 0) }),
    )
  }, 120_000)
  afterAll(() => server?.close())

  const script = (load: string) => `${load}
const key = ${load.startsWith('import') ? "(await import('node:fs'))" : "require('node:fs')"}.readFileSync('${api === 'ppdai' ? '.lendspec/ppdai-private.pem' : '.lendspec/awda-secret.txt'}', 'utf8').trim()
const client = create${Api}Client({ appId: '${api === 'ppdai' ? 'demo' : 'DEMO'}', ${credentials}, server: process.argv[2] })
client.${call}.then(() => console.log('accepted'), (error) => console.log(error.message))
`

  it.each(['call.mjs', 'call.cjs'])(
    'is installed in an empty project, and its call accepted: %s',
    async (file) => {
      calls = 0
      expect(await node(project, file, `${server.url}/${api}`)).toBe('accepted\n')
      expect(calls).toBe(1)
    },
  )

  it.each([
    ['nodenext', ['node'], undefined, ['right.ts', 'wrong.ts', 'common.cts']],
    ['bundler', [], undefined, ['right.ts', 'wrong.ts']],
    ['nodenext', [], ['es2022'], ['right.ts', 'wrong.ts']],
  ])(
    'compiles in a strict project, moduleResolution %s, with types %j and libraries %j',
    async (resolution, types, lib, files) => {
      const config = join(project, 'tsconfig.json')
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'es2022',
        skipLibCheck: false,
        lib,
        moduleResolution: resolution,
        module: resolution === 'bundler' ? 'esnext' : 'nodenext',
        types,
        typeRoots: [join(import.meta.dirname, '../../node_modules/@types')],
      }
      await writeFile(config, JSON.stringify({ compilerOptions, files }))
      expect(await tsc(project, config)).toBe('')
    },
    120_000,
  )

  it('is bundled by esbuild into one file that is accepted', async () => {
    const outfile = join(project, 'bundled.mjs')
    await build({
      entryPoints: [join(project, 'call.mjs')],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
    })
    expect(await node(project, 'bundled.mjs', `${server.url}/${api}`)).toBe('accepted\n')
  })

  it('has nothing that publint or attw complain of', async () => {
    const { messages } = await publint({ pkgDir: join(project, 'node_modules', module), strict: true })
    expect(messages).toEqual([])
    await node(
      project,
      join(resolve('@arethetypeswrong/cli/package.json'), '../dist/index.js'),
      team.tarball,
      '--profile',
      'esm-only',
    )
  }, 60_000)

  it('holds no source, no script and no dependency', async () => {
    const folder = join(project, 'node_modules', module)
    const files = await listFiles(folder)
    expect(files.length).toBeLessThanOrEqual(45)
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$/.test(file))).toEqual([])
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
    for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(key)
    // None that npm runs by itself, on install or when it packs.
    expect(Object.keys(manifest.scripts)).toEqual(['build', 'test'])
    expect(files.filter((file) => /binding\.gyp$/.test(file))).toEqual([])
    const all = await listFiles(join(project, 'node_modules'))
    expect(all.filter((file) => !files.includes(file)).map((file) => basename(file))).toEqual([
      '.package-lock.json',
    ])
    expect(await readFile(join(folder, 'THIRD_PARTY_NOTICES.md'), 'utf8')).toContain('openapi-fetch')
  })

  it('names its files: what is loaded, its types, its licence', async () => {
    const folder = join(project, 'node_modules', module)
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
    expect(manifest).toMatchObject({ main: './dist/index.js', types: './dist/index.d.ts', type: 'module' })
    const files = new Set((await listFiles(folder)).map((file) => relative(folder, file)))
    const targets =
      // Values, not the names under which they are exported.
      JSON.stringify([manifest.main, manifest.types, manifest.exports]).match(
        /\.\/[^"*]+\.[a-z]+(?="(?!:))/g,
      ) ?? []
    expect(targets.length).toBeGreaterThan(2)
    for (const target of targets) expect(files.has(target.slice(2)), target).toBe(true)
    for (const name of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'THIRD_PARTY_NOTICES.md',
      'lendspec.lock.json',
    ])
      expect(files.has(name), name).toBe(true)
    for (const name of manifest.files.filter((one) => !one.startsWith('!')))
      expect(
        [...files].some((file) => file === name || file.startsWith(`${name}/`)),
        name,
      ).toBe(true)
    expect(await readFile(join(folder, 'LICENSE'), 'utf8')).toBe(
      await readFile(join(import.meta.dirname, '../../LICENSE'), 'utf8'),
    )
  })

  it('stays within the sizes that README.md states', async () => {
    const folder = join(project, 'node_modules', module)
    const operation = `import { connect${Api}, ${call.split('(')[0]} } from '${module}/operations'
export const call = (options, parameters) => ${call.split('(')[0]}(connect${Api}(options), parameters)`
    const whole = await bundle(project, await readFile(join(project, 'call.mjs'), 'utf8'))
    const sizes = await Promise.all((await listFiles(folder)).map(async (file) => (await stat(file)).size))
    const size = {
      operation: (await bundle(project, operation)).loaded,
      loaded: whole.loaded,
      validators: whole.sizeOf('validators'),
      unpacked: sizes.reduce((sum, one) => sum + one, 0),
    }
    for (const part of ['operation', 'loaded', 'validators', 'unpacked'] as const) {
      expect(size[part], part).toBeGreaterThan(0.8 * budget[part])
      expect(size[part], part).toBeLessThanOrEqual(budget[part])
    }
  })

  it('has a README whose every block compiles and runs', async () => {
    const readme = await readFile(join(team.folder, 'README.md'), 'utf8')
    const blocks = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) =>
      code.replaceAll(`http://127.0.0.1:4010/${api}`, `${server.url}/${api}`),
    )
    expect(blocks.length).toBeGreaterThanOrEqual(4)
    const names = blocks.map((_, index) => `block${index}.mts`)
    for (const [index, name] of names.entries()) await writeFile(join(project, name), blocks[index]!)
    const config = join(project, 'tsconfig.readme.json')
    const compilerOptions = {
      strict: true,
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
      typeRoots: [join(import.meta.dirname, '../../node_modules/@types')],
    }
    await writeFile(config, JSON.stringify({ compilerOptions, files: names }))
    await tsc(project, config)
    for (const name of names) await node(project, name.replace('.mts', '.mjs'))
    expect(await node(project, 'block0.mjs')).not.toContain('undefined')
  }, 120_000)

  it('is built and tested without lendspec, to the same bytes', async () => {
    const before = await digest(join(team.folder, 'dist'))
    await rm(join(team.folder, 'dist'), { recursive: true })
    await run(team.folder, 'npm', 'run', '--silent', 'build')
    expect(await digest(join(team.folder, 'dist'))).toEqual(before)
    expect(await run(team.folder, 'npm', 'test', '--silent')).toMatch(/^# fail 0$/m)
  }, 120_000)

  it('packs to the same bytes from another folder', async () => {
    const copy = `${team.folder}-again`
    await cp(team.folder, copy, { recursive: true, filter: (file) => !file.includes('node_modules') })
    await mkdir(`${copy}-packed`)
    const again = await pack(copy, `${copy}-packed`)
    expect(await hashOf(again)).toBe(await hashOf(team.tarball))
  })

  it('says where it cannot run, and signs where WebCrypto is all there is', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${module}'`, resolveDir: project },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'lendspec',
      platform: 'browser',
    })
    const globals = {
      fetch,
      Request,
      Response,
      Headers,
      FormData,
      queueMicrotask,
      URL,
      AbortController,
      AbortSignal,
      TextEncoder,
      TextDecoder,
      crypto,
      performance,
      setTimeout,
      clearTimeout,
      atob,
      btoa,
      DOMException,
    }
    const context = createContext(globals)
    runInContext(outputFiles[0]!.text, context)
    const key = await readFile(
      join(project, api === 'ppdai' ? '.lendspec/ppdai-private.pem' : '.lendspec/awda-secret.txt'),
      'utf8',
    )
    Object.assign(context, { key: key.trim(), address: `${server.url}/${api}` })
    const source = `lendspec.create${Api}Client({ appId: 'demo', ${credentials}, server: address }).${call}`
    if (api === 'awda') {
      expect(() => void runInContext(source, context)).toThrow(
        'This runtime has no node:crypto, and the partner signs with MD5',
      )
      return
    }
    calls = 0
    await (runInContext(source, context) as Promise<unknown>)
    expect(calls).toBe(1)
  })
})

/** Sizes of a bundle, gzipped: what a start loads, and any file that is loaded when it is asked for. */
async function bundle(resolveDir: string, contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    outdir: resolveDir,
    absWorkingDir: resolveDir,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
  })
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') load(path)
  }
  load('stdin.js')
  const zipped = (of: (name: string) => boolean) =>
    gzipSync(
      Buffer.concat(
        outputFiles.filter(({ path }) => of(relative(resolveDir, path))).map(({ contents }) => contents),
      ),
    ).length
  return {
    loaded: zipped((name) => loaded.has(name)),
    sizeOf: (prefix: string) => zipped((name) => name.startsWith(prefix)),
  }
}

const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

const digest = async (folder: string) =>
  Object.fromEntries(
    await Promise.all(
      (await listFiles(folder))
        .sort()
        .map(async (file) => [file, [await hashOf(file), (await stat(file)).size]] as const),
    ),
  )
