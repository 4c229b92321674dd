import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProjectPackage } from '../../src/package/build/index.ts'
import { collectSources } from '../../src/package/build/sources.ts'
import { hash, type Lock } from '../../src/package/lock.ts'

// A package as it is built for a partner of a project.

const root = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'lendspec-build-'))
afterAll(() => rmSync(home, { recursive: true }))
const read = (...path: string[]) => readFileSync(join(home, 'packages', ...path), 'utf8')
const own = (path: string) => readFileSync(join(root, path), 'utf8')
const namesIn = (folder: string) => readdirSync(join(home, 'packages/awda', folder)).sort()

describe('the package of a project', () => {
  beforeAll(
    () =>
      buildProjectPackage(
        'awda',
        join(root, 'spec/awda'),
        join(home, 'packages'),
        new URL('file:///x/compare.js'),
      ),
    120_000,
  )

  it('is whole: sources, what is built from them, texts, vectors and tests', () => {
    expect(namesIn('')).toEqual(
      [
        ...[
          '.gitattributes',
          'LICENSE',
          'README.md',
          'THIRD_PARTY_NOTICES.md',
          'build.js',
          'dist',
          'generated',
        ],
        ...['lendspec.lock.json', 'openapi.json', 'package.json', 'plain.js', 'src', 'test', 'tsconfig.json'],
        'types.js',
        'vectors',
      ].sort(),
    )
    expect(namesIn('src')).toEqual(
      expect.arrayContaining(['index.ts', 'operations.ts', 'testing.ts', 'webhooks.ts']),
    )
    expect(namesIn('dist')).toEqual(
      expect.arrayContaining(['index.d.ts', 'index.js', 'openapi.json', 'operations.d.ts', 'webhooks.js']),
    )
    expect(namesIn('vectors')).toEqual(
      [
        ...readdirSync(join(root, 'spec')).filter((name) => /^check_?vectors\./i.test(name)),
        ...['vectors.json', 'vectors.schema.json'],
      ].sort(),
    )
    expect(namesIn('test')).toEqual(
      [...readdirSync(join(root, 'src/package/build/template/test')), 'calls.json'].sort(),
    )
    expect(read('awda/LICENSE')).toBe(own('LICENSE'))
    // Tools show two of these extensions, and nobody may lose the third; the others are lendspec's own.
    const extensions = read('awda/dist/openapi.json').match(/"x-[a-zA-Z-]+":/g)
    expect(new Set(extensions)).toEqual(
      new Set(['"x-displayName":', '"x-enumDescriptions":', '"x-unconfirmed":']),
    )
    const compact = (json: string) => `${JSON.stringify(JSON.parse(json))}\n`
    expect(read('awda/vectors/vectors.json')).toBe(compact(own('generated/awda/vectors.json')))
    expect(read('awda/vectors/vectors.schema.json')).toBe(compact(own('spec/vectors.schema.json')))
    expect(read('awda/README.md')).toMatch(/^# \{\{name\}\}\n/)
  })

  it('has a lock that names its contract', () => {
    const { version } = JSON.parse(own('package.json')) as { version: string }
    const contract = read('awda/openapi.json')
    const lock: Omit<Lock, 'files'> = {
      api: 'awda',
      contract: {
        version: (JSON.parse(contract) as { info: { version: string } }).info.version,
        sha256: hash(contract),
      },
      generator: { name: 'lendspec', version },
    }
    expect(read('awda/lendspec.lock.json')).toBe(`${JSON.stringify(lock, null, 2)}\n`)
  })

  it('is built with the tools of lendspec, and beside what compares contracts', () => {
    expect(lstatSync(join(home, 'packages/node_modules')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(home, 'packages/node_modules'))).toContain('esbuild')
    expect(dirname(createRequire(import.meta.url).resolve('esbuild/package.json'))).toContain('node_modules')
    expect(read('compare.js')).toBe("export * from 'file:///x/compare.js'\n")
  })
})

describe('the sources of a package', () => {
  const entry = (text: string) => new Map([['index.ts', text]])

  it('are the entries and all that they import, sorted, with the script beside its types', async () => {
    const generated = new Map([
      ['a.ts', "export { one } from './b.js'\n"],
      ['b.js', 'export const one = 1\n'],
      ['b.d.ts', 'export declare const one: number\n'],
      ['unused.ts', 'export const two = 2\n'],
    ])
    const text =
      "export * from '../generated/own/a.ts'\nexport { escapeControls } from './core/escape.ts'\nimport 'node:fs'\n"
    const sources = await collectSources('own', entry(text), generated)
    expect(Object.fromEntries(sources)).toEqual({
      'generated/own/a.ts': generated.get('a.ts'),
      'generated/own/b.d.ts': generated.get('b.d.ts'),
      'generated/own/b.js': generated.get('b.js'),
      'src/core/escape.ts': own('src/core/escape.ts'),
      'src/index.ts': text,
    })
    expect([...sources.keys()]).toEqual([...sources.keys()].sort())
  })

  it('have a script of the repository beside its types', async () => {
    const text = "export * from '../generated/awda/validators.js'\n"
    const sources = await collectSources('own', entry(text), new Map())
    expect(sources.get('generated/awda/validators.js')).toBe(own('generated/awda/validators.js'))
  })
})
