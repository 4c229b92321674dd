import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildComparison } from '../../src/package/build/index.ts'
import { hash, type Lock } from '../../src/package/lock.ts'
import { addChanges, mergeManifest } from '../../src/package/owned.ts'
import { updatePackage } from '../../src/package/package.ts'
import { raise, stepBetween } from '../../src/core/versions.ts'
import { writePackages } from './write.ts'

const root = join(import.meta.dirname, '..', '..')
const contract = JSON.parse(await readFile(join(root, 'generated/awda/openapi.json'), 'utf8')) as Contract
interface Contract {
  info: { version: string }
  components: { schemas: Record<string, { required?: string[]; properties: Record<string, object> }> }
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
    from = writePackages(await mkdtemp(join(temporary, 'built-')), contract)
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
    await rm(file('README.md'))
    expect(await update({ check: true })).toMatchObject({ stale: true })
    expect(await actions()).toEqual([
      ['README.md', 'restored'],
      ['dist/index.js', 'restored'],
    ])
    expect(await text('dist/index.js')).toBe('export {}\n')
  })

  it('ignores what npm installs and builds, so that a check passes in a fresh clone', async () => {
    expect(await text('.gitignore')).toBe('node_modules/\ndist/\n')
    await rm(file('dist'), { recursive: true })
    expect(await update({ check: true })).toMatchObject({ stale: false })
    await rm(file('.gitignore'))
    expect(await actions()).toEqual([['dist/index.js', 'restored']])
  })

  describe('keeps to its folder', () => {
    /** A file outside with the text that the lock knows, so that only the check for links prevents its deletion. */
    const victim = () => join(out, '..', 'victim')
    const places: [what: string, place: string, link: () => Promise<void>][] = [
      ['a link instead of a file', 'README.md', () => relink('README.md')],
      ['a link instead of the lock file', 'lendspec.lock.json', () => relink('lendspec.lock.json')],
      ['a link instead of package.json', 'package.json', () => relink('package.json')],
      ['a link instead of a folder', 'dist', () => relink('dist')],
      ['a link to nothing', 'dist/index.js', () => relink('dist/index.js', join(out, '..', 'nothing'))],
      ['a link instead of a file to delete', 'dist/old.js', () => relink('dist/old.js')],
      ['a link where an edited file gets its new one', 'README.md.new', () => relink('README.md.new')],
      ['a folder instead of a file', 'README.md', () => replace('README.md', (path) => mkdir(path))],
      ['a file instead of a folder', 'dist', () => replace('dist', (path) => writeFile(path, ''))],
      ['a pipe', 'README.md', () => replace('README.md', (path) => void execFileSync('mkfifo', [path]))],
    ]
    async function replace(path: string, put: (path: string) => Promise<unknown> | void) {
      await rm(file(path), { recursive: true, force: true })
      await put(file(path))
    }
    async function relink(path: string, to = victim()) {
      if (to === victim()) await cp(file(path), to, { recursive: true }).catch(() => writeFile(to, 'theirs'))
      await replace(path, (link) => symlink(to, link))
    }
    const textsOf = async (folder: string) => {
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
        one.isFile(),
      )
      const paths = files.map((one) => join(one.parentPath, one.name)).sort()
      return Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')]))
    }

    it.each(places)('with %s', async (_, place, put) => {
      // One file is no longer generated, all others have changed, and README.md was edited.
      await writeFile(new URL('awda/dist/old.js', from), 'old\n')
      await update()
      await rm(new URL('awda/dist/old.js', from))
      await writeFile(new URL('awda/dist/index.js', from), 'export const changed = 1\n')
      await writeFile(new URL('awda/README.md', from), '# {{name}}, better\n')
      await writeFile(file('README.md'), 'edited\n')
      await put()
      const before = await textsOf(join(out, '..'))
      await expect(update()).rejects.toMatchObject({
        code: 'CONFIGURATION',
        message: expect.stringContaining(`${file(place)} is `) as string,
      })
      expect(await textsOf(join(out, '..'))).toEqual(before)
    })

    it('when a folder above it is a link, because the caller named it', async () => {
      const link = `${out}-link`
      await symlink(out, link)
      expect(await updatePackage({ api: 'awda', out: link, from })).toMatchObject({ stale: false })
      await expect(updatePackage({ api: 'awda', out: file('README.md'), from })).rejects.toThrow(
        'not a folder',
      )
    })

    it('without changing a file outside that shares its inode', async () => {
      await link(file('README.md'), victim())
      await writeFile(new URL('awda/README.md', from), '# {{name}}, better\n')
      await update()
      expect(await readFile(victim(), 'utf8')).toBe('# @acme/awda\n')
    })
  })

  it.each(['a', 'n', 'z'])(
    'leaves the old lock file and contract when writing a file %s… fails, so that the next run starts from the same place',
    async (letter) => {
      const before = await Promise.all(['lendspec.lock.json', 'openapi.json'].map(text))
      await writeFile(new URL('awda/openapi.json', from), JSON.stringify({ ...contract, tags: [] }))
      await writeFile(
        new URL(`awda/${letter.repeat(240)}.js`, from),
        'a name too long for its temporary file\n',
      )
      await expect(update()).rejects.toThrow('ENAMETOOLONG')
      expect(await Promise.all(['lendspec.lock.json', 'openapi.json'].map(text))).toEqual(before)
    },
  )

  it('says how many other files are in the folder before it adds to them', async () => {
    const shared = `${out}-shared`
    await mkdir(join(shared, 'src'), { recursive: true })
    await mkdir(join(shared, 'node_modules'))
    for (const path of ['notes.txt', 'src/own.ts', 'node_modules/x.js'])
      await writeFile(join(shared, path), '')
    const onOtherFiles = vi.fn(() => expect(existsSync(join(shared, 'README.md'))).toBe(false))
    const { steps } = await updatePackage({ api: 'awda', out: shared, from, onOtherFiles })
    expect(onOtherFiles.mock.calls).toEqual([[2, steps.length]])
    const unheard = `${out}-unheard`
    await mkdir(unheard)
    await writeFile(join(unheard, 'notes.txt'), '')
    expect((await updatePackage({ api: 'awda', out: unheard, from })).steps).toHaveLength(steps.length)
    await updatePackage({ api: 'awda', out: shared, from, onOtherFiles })
    expect(onOtherFiles).toHaveBeenCalledTimes(1)
  })

  it('keeps an edited file, with ours beside it once ours has changed', async () => {
    await writeFile(file('README.md'), '# Ours, by hand\n')
    expect(await update({ check: true })).toMatchObject({ stale: true })
    expect(await update({ check: true, allowEdits: true })).toMatchObject({ stale: false })
    expect(await actions()).toEqual([['README.md', 'kept']])
    await expect(text('README.md.new')).rejects.toThrow('ENOENT')

    await writeFile(new URL('awda/README.md', from), '# {{name}}, better\n')
    expect(await update({ check: true, allowEdits: true })).toMatchObject({ stale: true })
    await update()
    expect(await text('README.md')).toBe('# Ours, by hand\n')
    expect(await text('README.md.new')).toBe('# @acme/awda, better\n')
    expect(await update({ check: true, allowEdits: true })).toMatchObject({ stale: false })
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
      writePackages(new URL('.', from).pathname, next)
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
    writePackages(new URL('.', from).pathname, {
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
    await expect(update()).rejects.toThrow('no lendspec.lock.json, and README.md differs from the generated')
    await expect(update({ check: true })).rejects.toThrow('has no package of lendspec')
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

  it.each([
    '..\\victim',
    'dist\\x.js',
    'C:\\x',
    'C:/x',
    'a:b',
    '/x',
    'a//x',
    './x',
    'a/../x',
    'x/..',
    '',
    'a\0',
  ])('is left alone where its lock names %j', async (path) => {
    const lock = JSON.parse(await text('lendspec.lock.json')) as Lock
    await writeFile(
      file('lendspec.lock.json'),
      JSON.stringify({ ...lock, files: { ...lock.files, [path]: hash('theirs') } }),
    )
    await expect(update()).rejects.toThrow('is not a lock file')
  })

  it.each(['node_modules', 'http', '-x', 'Upper', '@acme/'])('refuses the name %j', async (name) => {
    await expect(updatePackage({ api: 'awda', out: join(out, 'new'), name, from })).rejects.toMatchObject({
      code: 'CONFIGURATION',
    })
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
    expect(() => raise('next', 'patch')).toThrow('must be like 1.2.3')
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

  it('keeps its own files in the package, with those that it needs', () => {
    const made = JSON.stringify({
      name: 'x',
      version: '0.1.0',
      type: 'module',
      main: './dist/index.js',
      types: './dist/index.d.ts',
      files: ['dist', 'vectors', 'CHANGELOG.md'],
    })
    const theirs = JSON.stringify({ name: 'y', version: '2.0.0', main: './old.js', files: ['doc', 'dist'] })
    expect(JSON.parse(mergeManifest(theirs, made, 'package.json'))).toEqual({
      name: 'y',
      version: '2.0.0',
      type: 'module',
      main: './dist/index.js',
      types: './dist/index.d.ts',
      files: ['doc', 'dist', 'vectors', 'CHANGELOG.md'],
      scripts: {},
      devDependencies: {},
    })
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
