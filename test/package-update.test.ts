import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildComparison } from '../scripts/package.ts'
import { makeClient } from '../src/cli/client.ts'
import { hash, type Lock } from '../src/package/lock.ts'
import { addChanges, mergeManifest } from '../src/package/owned.ts'
import { updatePackage } from '../src/package/package.ts'
import { raise, stepBetween } from '../src/package/versions.ts'

const root = join(import.meta.dirname, '..')
const contract = JSON.parse(await readFile(join(root, 'generated/awda/openapi.json'), 'utf8')) as Contract
interface Contract {
  info: { version: string }
  components: { schemas: Record<string, { required?: string[]; properties: Record<string, object> }> }
}

/** Packages as they are built, of two files: what is under test is how a folder is brought up to date. */
async function writePackages(folder: string, openapi: object, files: Record<string, string> = {}) {
  const text = JSON.stringify(openapi)
  const origin = {
    api: 'awda',
    contract: { version: '1.0.0', sha256: hash(text) },
    generator: { name: 'lendspec', version: '0.1.0' },
  }
  const manifest = {
    name: '{{name}}',
    version: '0.1.0',
    type: 'module',
    exports: './dist/index.js',
    files: ['dist'],
    scripts: { test: 'node --test' },
    devDependencies: {},
  }
  const all = {
    'dist/index.js': 'export {}\n',
    'README.md': '# {{name}}\n',
    LICENSE: 'MIT\n',
    'openapi.json': text,
    'package.json': JSON.stringify(manifest),
    'lendspec.lock.json': JSON.stringify(origin),
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, 'awda', path)), { recursive: true })
    await writeFile(join(folder, 'awda', path), content)
  }
  return pathToFileURL(`${folder}/`)
}

describe('a package in a folder of a team', () => {
  let temporary: string
  let comparison: string
  let from: URL
  let out: string
  const file = (path: string) => join(out, path)
  const text = (path: string) => readFile(file(path), 'utf8')
  const update = (options = {}) => updatePackage({ api: 'awda', out, from, ...options })
  const actions = async (options = {}) =>
    (await update(options)).steps
      .filter(({ action }) => action !== 'same')
      .map(({ path, action }) => [path, action])

  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'lendspec-update-'))
    // Below the root, where @redocly/cli is found.
    comparison = await mkdtemp(join(root, 'node_modules', '.lendspec-'))
    await buildComparison(comparison)
  })
  afterAll(async () => {
    await rm(temporary, { recursive: true })
    await rm(comparison, { recursive: true })
  })
  beforeEach(async () => {
    out = join(await mkdtemp(join(temporary, 'team-')), 'client')
    from = await writePackages(await mkdtemp(join(temporary, 'built-')), contract)
    await update({ name: '@acme/awda' })
  })

  it('carries the name it was given, and keeps it', async () => {
    expect(await text('README.md')).toBe('# @acme/awda\n')
    expect((await update()).name).toBe('@acme/awda')
    await expect(update({ name: '@acme/other' })).rejects.toThrow('package.json names the package @acme/awda')
    await expect(updatePackage({ api: 'awda', out: `${out}2`, from, name: 'Not A Name' })).rejects.toThrow(
      '--name',
    )
  })

  it('is not written again when nothing changed', async () => {
    const before = await stat(file('lendspec.lock.json'))
    expect(await actions()).toEqual([])
    expect((await stat(file('lendspec.lock.json'))).mtimeMs).toBe(before.mtimeMs)
    expect(await update({ check: true })).toMatchObject({ stale: false, step: undefined, changes: [] })
  })

  it('gets a deleted file back, byte for byte', async () => {
    await rm(file('dist/index.js'))
    expect(await update({ check: true })).toMatchObject({ stale: true })
    expect(await actions()).toEqual([['dist/index.js', 'restored']])
    expect(await text('dist/index.js')).toBe('export {}\n')
  })

  it('keeps an edited file, with ours beside it once ours has changed', async () => {
    await writeFile(file('README.md'), '# Ours, by hand\n')
    expect(await update({ check: true })).toMatchObject({ stale: false })
    expect(await actions()).toEqual([['README.md', 'kept']])
    await expect(text('README.md.new')).rejects.toThrow('ENOENT')

    await writeFile(new URL('awda/README.md', from), '# {{name}}, better\n')
    expect(await update({ check: true })).toMatchObject({ stale: true })
    await update()
    expect(await text('README.md')).toBe('# Ours, by hand\n')
    expect(await text('README.md.new')).toBe('# @acme/awda, better\n')
    expect(await update({ check: true })).toMatchObject({ stale: false })
  })

  it('loses a file that is made no more, unless it was edited', async () => {
    await writeFile(new URL('awda/dist/old.js', from), 'old\n')
    await writeFile(new URL('awda/dist/mine.js', from), 'mine\n')
    await update()
    await writeFile(file('dist/mine.js'), 'edited\n')
    await rm(new URL('awda/dist/old.js', from))
    await rm(new URL('awda/dist/mine.js', from))
    expect(await actions()).toEqual([
      ['dist/mine.js', 'kept'],
      ['dist/old.js', 'removed'],
      ['lendspec.lock.json', 'updated'],
    ])
    expect(await text('dist/mine.js')).toBe('edited\n')
    await expect(text('dist/old.js')).rejects.toThrow('ENOENT')
  })

  it('leaves what the team owns, and sets what makes the package load', async () => {
    const manifest = JSON.parse(await text('package.json')) as object
    await writeFile(
      file('package.json'),
      JSON.stringify({ ...manifest, version: '3.1.0', license: 'UNLICENSED', exports: {} }),
    )
    await writeFile(file('LICENSE'), 'Ours\n')
    await update()
    expect(JSON.parse(await text('package.json'))).toMatchObject({
      version: '3.1.0',
      license: 'UNLICENSED',
      exports: './dist/index.js',
    })
    expect(await text('LICENSE')).toBe('Ours\n')
  })

  it.each([
    [
      'minor',
      '3.2.0',
      (next: Contract) =>
        (next.components.schemas['RegisterUserParameters']!.properties['city'] = { type: 'string' }),
    ],
    [
      'major',
      '4.0.0',
      (next: Contract) => next.components.schemas['RegisterUserParameters']!.required!.push('state'),
    ],
  ])(
    'says which %s step a change of the contract is, in words, lock and change log',
    async (step, version, change) => {
      const manifest = JSON.parse(await text('package.json')) as object
      await writeFile(file('package.json'), JSON.stringify({ ...manifest, version: '3.1.4' }))
      const next = structuredClone(contract)
      change(next)
      await writePackages(new URL('.', from).pathname, next)
      // What compares has to lie where @redocly/cli is found.
      const beside = pathToFileURL(`${comparison}/`)
      await cp(new URL('awda', from), new URL('awda', beside), { recursive: true })
      const before = await text('lendspec.lock.json')
      const report = await update({ from: beside })
      expect(report).toMatchObject({ step, next: version, stale: true })
      expect(report.changes?.[0]).toMatchObject({
        step,
        where: expect.stringContaining('RegisterUserParameters') as string,
      })
      expect(await text('lendspec.lock.json')).not.toBe(before)
      expect(await text('CHANGELOG.md')).toContain(`- ${step}: `)
      expect(await update({ from: beside, check: true })).toMatchObject({ stale: false })
    },
  )

  it('calls the step unknown where contracts cannot be compared', async () => {
    await writePackages(new URL('.', from).pathname, {
      ...contract,
      info: { ...contract.info, title: 'Other' },
    })
    expect(await update({ check: true })).toMatchObject({
      step: 'unknown',
      changes: undefined,
      next: undefined,
    })
  })

  it('is never mixed with what is there already', async () => {
    await rm(file('lendspec.lock.json'))
    await expect(update()).resolves.toMatchObject({ stale: true })
    await rm(file('lendspec.lock.json'))
    await writeFile(file('README.md'), 'of another project')
    await expect(update()).rejects.toThrow('no lendspec.lock.json, but README.md of its own')
    await expect(update({ check: true })).rejects.toThrow('holds no package')
    await writeFile(file('lendspec.lock.json'), '{}')
    await expect(update()).rejects.toThrow('is not a lock file of lendspec')
    await writeFile(
      file('lendspec.lock.json'),
      await readFile(new URL('awda/lendspec.lock.json', from), 'utf8'),
    )
    await expect(update()).rejects.toThrow('is not a lock file')
  })

  it.each([
    ['names a file outside', (lock: Lock) => ({ ...lock, files: { '../victim': hash('theirs') } })],
    ['names no version', (lock: Lock) => ({ ...lock, generator: { name: 'lendspec' } })],
  ])('is left alone where its lock %s', async (_, spoil) => {
    await writeFile(join(out, '..', 'victim'), 'theirs')
    const lock = JSON.parse(await text('lendspec.lock.json')) as Lock
    await writeFile(file('lendspec.lock.json'), JSON.stringify(spoil(lock)))
    await expect(update()).rejects.toThrow('is not a lock file')
    expect(await readFile(join(out, '..', 'victim'), 'utf8')).toBe('theirs')
  })

  it.each(['node_modules', 'http', '-x', 'Upper', '@acme/'])('refuses the name %j', async (name) => {
    await expect(updatePackage({ api: 'awda', out: join(out, 'new'), name, from })).rejects.toMatchObject({
      code: 'CONFIGURATION',
    })
  })

  it('is told on the command line, where a stale package ends with 1', async () => {
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const printed = () => print.mock.calls.flat().join('')
    try {
      await rm(file('dist/index.js'))
      await makeClient('awda', { out, check: true }, from)
      expect(printed()).toContain(`@acme/awda in ${out}: stale\n  dist/index.js: is deleted`)
      expect(process.exitCode).toBe(1)
      print.mockClear()
      process.exitCode = 0
      await makeClient('awda', { out, json: true }, from)
      expect(JSON.parse(printed())).toMatchObject({ files: [{ path: 'dist/index.js', action: 'restored' }] })
      expect(process.exitCode).toBe(0)
    } finally {
      print.mockRestore()
      process.exitCode = 0
    }
  })
})

describe('versions', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.2.3', 'patch', '0.2.4'],
    ['0.2.3', 'minor', '0.3.0'],
    ['0.2.3', 'major', '0.3.0'],
  ] as const)('%s becomes after a %s step %s', (version, step, next) => {
    expect(raise(version, step)).toBe(next)
  })

  it.each([
    ['1.2.3', '1.2.3', undefined],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
    ['0.1.0', '0.1.1', 'minor'],
    ['0.1.0', '0.2.0', 'major'],
    ['0.9.0', '1.0.0', 'major'],
  ])('from %s to %s is a step that is %s', (before, after, step) => {
    expect(stepBetween(before, after)).toBe(step)
  })

  it('refuse what is none', () => {
    expect(() => raise('next', 'patch')).toThrow('wanted one like 1.2.3')
  })
})

describe('what a team owns', () => {
  it('gets new lines in its change log without losing its own', () => {
    expect(addChanges(undefined, ['a'])).toBe('# Change log\n\n## Unreleased\n\n- a\n')
    expect(addChanges('# Ours\n\n## 1.0.0\n\n- b\n', ['a'])).toBe(
      '# Ours\n\n## Unreleased\n\n- a\n\n## 1.0.0\n\n- b\n',
    )
    expect(addChanges('# Ours\n\n## Unreleased\n\n- b\n', ['a'])).toBe(
      '# Ours\n\n## Unreleased\n\n- a\n\n- b\n',
    )
    expect(addChanges('# Ours\n', [])).toBe('# Ours\n')
  })

  it('keeps its own scripts and versions, and its text where nothing is to be set', () => {
    const made = '{"name":"x","version":"0.1.0","type":"module","scripts":{"test":"ours"},"files":["dist"]}'
    const theirs =
      '{"name":"y","version":"1.0.0","type":"module","scripts":{"test":"theirs"},"files":["dist","doc"],"devDependencies":{}}'
    expect(mergeManifest(theirs, made, 'package.json')).toBe(theirs)
    const newer = theirs.replace('"devDependencies":{}', '"devDependencies":{"esbuild":"9.0.0"}')
    const pinned = JSON.stringify({
      ...(JSON.parse(made) as object),
      devDependencies: { esbuild: '0.28.2', rollup: '4.0.0' },
    })
    expect(JSON.parse(mergeManifest(newer, pinned, 'package.json'))).toMatchObject({
      devDependencies: { esbuild: '9.0.0', rollup: '4.0.0' },
    })
    const doors = (table: object) => JSON.stringify({ ...(JSON.parse(made) as object), exports: table })
    expect(
      JSON.parse(mergeManifest(doors({ './extra': 'a', '.': 'b' }), doors({ '.': 'c' }), '')),
    ).toMatchObject({
      exports: { './extra': 'a', '.': 'c' },
    })
    expect(() => mergeManifest('{', made, 'package.json')).toThrow('package.json is not a package.json')
  })
})
