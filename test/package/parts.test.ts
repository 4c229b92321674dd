import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readLock } from '../../src/package/lock.ts'
import { addChanges, mergeManifest, owned, readManifest } from '../../src/package/owned.ts'
import { isStale, type Step } from '../../src/package/plan.ts'
import { readTemplate } from '../../src/package/template.ts'
import { largest, raise, stepBetween } from '../../src/core/versions.ts'
import { writePackages } from './write.ts'

// Written into each package, where there are no types for it.
const { plain } = (await import(
  new URL('../../src/package/build/template/plain.js', import.meta.url).href
)) as { plain: (document: object) => object }

const folder = mkdtempSync(join(tmpdir(), 'lendspec-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a package.json', () => {
  it.each(['1.2.3', '0.0.0', '10.20.30', '1.2.3-beta.1'])('may have version %s', (version) => {
    const manifest = { name: 'a', version }
    expect(readManifest(JSON.stringify(manifest), 'x')).toEqual(manifest)
  })

  it.each([
    ...['1.2', 'v1.2.3', '1.2.x', '', 'x.2.3', '1..3'].map((version) => ({ name: 'a', version })),
    { name: 1, version: '1.2.3' },
    { version: '1.2.3' },
    { name: 'a' },
    null,
    [],
  ])('is none: %j', (manifest) => {
    expect(() => readManifest(JSON.stringify(manifest), 'x/package.json')).toThrow(
      'x/package.json is not a package.json with "name" and a "version" like 1.2.3.',
    )
  })

  const base = { name: 'a', version: '1.0.0' }
  const merge = (theirs: object, made: object) =>
    JSON.parse(
      mergeManifest(JSON.stringify({ ...base, ...theirs }), JSON.stringify({ ...base, ...made }), 'x'),
    ) as Record<string, unknown>

  it.each(['type', 'sideEffects', 'main', 'types', 'typesVersions', 'exports'])(
    'loses its own %s, and gets the one that makes the package load',
    (key) => {
      expect(merge({ [key]: 'theirs' }, { [key]: 'made' })[key]).toBe('made')
      expect(merge({ [key]: 'theirs' }, {})).not.toHaveProperty(key)
      expect(merge({}, { [key]: 'made' })[key]).toBe('made')
    },
  )

  it.each(['license', 'description', 'dependencies', 'name', 'version'])('keeps its own %s', (key) => {
    const [theirs, made] = key === 'version' ? ['2.0.0', '3.0.0'] : ['theirs', 'made']
    expect(merge({ [key]: theirs }, { [key]: made })[key]).toBe(theirs)
  })

  it.each([
    [{ './x': '1', '.': '2' }, { '.': '3' }, { './x': '1', '.': '3' }],
    ['./index.js', { '.': '3' }, { '.': '3' }],
    [null, { '.': '3' }, { '.': '3' }],
    [{ './x': '1' }, './index.js', './index.js'],
    [{ './x': '1' }, null, null],
  ])('with exports %j, for which %j was made, gets %j', (theirs, made, expected) => {
    expect(merge({ exports: theirs }, { exports: made })['exports']).toEqual(expected)
  })

  it('has a line break at its end, and two spaces before a field', () => {
    const text = mergeManifest(JSON.stringify(base), JSON.stringify(base), 'x')
    expect(text).toBe(
      `${JSON.stringify({ ...base, files: [], scripts: {}, devDependencies: {} }, null, 2)}\n`,
    )
  })
})

describe('a change log', () => {
  it.each([
    [undefined, [], '# Change log\n'],
    [undefined, ['a', 'b'], '# Change log\n\n## Unreleased\n\n- a\n- b\n'],
    ['# Ours\n\n\n', ['a'], '# Ours\n\n## Unreleased\n\n- a\n'],
    ['# Ours\n\n## Unreleased (soon)\n- b\n', ['a'], '# Ours\n\n## Unreleased (soon)\n\n- a\n- b\n'],
    ['### Unreleased\n', ['a'], '### Unreleased\n\n## Unreleased\n\n- a\n'],
    ['See ## Unreleased\n\n## 1.0.0\n', ['a'], 'See ## Unreleased\n\n## Unreleased\n\n- a\n\n## 1.0.0\n'],
    ['See ## 1.0.0\n', ['a'], 'See ## 1.0.0\n\n## Unreleased\n\n- a\n'],
    ['## Unreleased\n', ["$& and $'"], "## Unreleased\n\n- $& and $'\n"],
  ])('%j with %j becomes %j', (before, lines, after) => {
    expect(addChanges(before, lines)).toBe(after)
  })
})

describe('the contract for tools', () => {
  it.each<[string, object, object]>([
    ['an extension', { a: 1, 'x-source': 'page 3', 'x-signature': { 'x-a': 1 } }, { a: 1 }],
    ['but not what is unconfirmed', { 'x-unconfirmed': true }, { 'x-unconfirmed': true }],
    ['in a list', { allOf: [{ 'x-span': 1, type: 'object' }] }, { allOf: [{ type: 'object' }] }],
    [
      'but no field of that name, nor one called like a keyword',
      { properties: { 'x-a': { 'x-source': 'b', type: 'string' }, properties: { 'x-source': 'c' } } },
      { properties: { 'x-a': { type: 'string' }, properties: {} } },
    ],
    [
      'but no header',
      { headers: { 'x-id': { schema: { 'x-sensitive': 'mask' } } } },
      { headers: { 'x-id': { schema: {} } } },
    ],
    [
      'but no parameter',
      { components: { parameters: { 'x-id': {} } } },
      { components: { parameters: { 'x-id': {} } } },
    ],
    ['but nothing of an example', { example: { 'x-a': 1 } }, { example: { 'x-a': 1 } }],
    [
      'but nothing of a named example',
      { examples: { 'x-ok': { 'x-source': 'd', value: { 'x-a': 1 } } } },
      { examples: { 'x-ok': { value: { 'x-a': 1 } } } },
    ],
    ['but nothing of a list of examples', { examples: [{ 'x-a': 1 }] }, { examples: [{ 'x-a': 1 }] }],
    [
      'but nothing of a constant',
      { const: { 'x-a': 1 }, enum: [{ 'x-b': 2 }] },
      { const: { 'x-a': 1 }, enum: [{ 'x-b': 2 }] },
    ],
  ])('leaves out %s', (_, document, expected) => {
    expect(plain(document)).toEqual(expected)
  })
})

it('names the files that a team owns', () => {
  expect([...owned].sort()).toEqual(['.gitignore', 'CHANGELOG.md', 'LICENSE', 'package.json'])
})

describe('a built package', () => {
  it('has all its files, sorted, with the name in each place for it', async () => {
    const from = writePackages(join(folder, 'built'), {}, { 'b/c/d.txt': '{{name}} {{name}}', 'a.txt': '' })
    const files = await readTemplate('awda', '@acme/x', from)
    expect([...files.keys()]).toEqual([
      'LICENSE',
      'README.md',
      'a.txt',
      'b/c/d.txt',
      'dist/index.js',
      'lendspec.lock.json',
      'openapi.json',
      'package.json',
    ])
    expect([files.get('b/c/d.txt'), files.get('a.txt')]).toEqual(['@acme/x @acme/x', ''])
  })

  it('is asked for where there is none', async () => {
    await expect(readTemplate('awda', 'x', pathToFileURL(`${folder}/nowhere/`))).rejects.toThrow(
      'The package of awda is not built yet. Run `npm run client -- awda` with the same options instead.',
    )
  })
})

describe('a lock file', () => {
  const sha256 = 'a'.repeat(64)
  const lock = {
    api: 'awda',
    contract: { version: '1.0.0', sha256 },
    generator: { name: 'lendspec', version: '1.0.0' },
    files: { 'a/b.js': sha256 },
  }
  it.each(['a', 'a/b', '.a', 'a..b', '...', 'a b', '张/三'])('may name the file %j', (name) => {
    const named = { ...lock, files: { [name]: sha256 } }
    expect(readLock(JSON.stringify(named), 'x')).toEqual(named)
  })

  it.each([
    ...['', '/a', 'a/', 'a//b', '.', '..', 'a/../b', 'a/.', 'a\\b', 'c:a', 'a\nb', 'a\u0000'].map((name) => ({
      files: { [name]: sha256 },
    })),
    ...[`${sha256}a`, `x${sha256}`, sha256.slice(1), sha256.toUpperCase(), ''].map((hash) => ({
      files: { a: hash },
    })),
    { api: 1 },
    { contract: {} },
    { contract: undefined },
    ...['1.2', 'v1.2.3', 'x1.2.3', ''].map((version) => ({ generator: { version } })),
    { files: undefined },
  ])('is none: %j', (other) => {
    expect(() => readLock(JSON.stringify({ ...lock, ...other }), 'x.json')).toThrow(
      'x.json is not a lock file',
    )
  })
})

describe('a step', () => {
  const kept = { path: 'a', action: 'kept' } as const
  it.each<[Step, Parameters<typeof isStale>[1], boolean]>([
    [{ path: 'a', action: 'same' }, {}, false],
    [{ path: 'a', action: 'updated' }, {}, true],
    [{ path: 'a', action: 'restored' }, {}, true],
    [{ path: 'a', action: 'restored' }, { check: true }, true],
    [{ path: 'dist/a', action: 'restored' }, {}, true],
    [{ path: 'dist/a', action: 'restored' }, { check: true }, false],
    [{ path: 'dist/a', action: 'updated' }, { check: true }, true],
    [{ path: 'a/dist/', action: 'restored' }, { check: true }, true],
    [kept, {}, false],
    [kept, { allowEdits: true }, false],
    [kept, { check: true }, true],
    [kept, { check: true, allowEdits: true }, false],
    [{ ...kept, text: '' }, { check: true, allowEdits: true }, true],
    [{ ...kept, text: '' }, {}, true],
  ])('%j makes a package stale for %j: %s', (step, options, stale) => {
    expect(isStale(step, options)).toBe(stale)
  })
})

describe('a version', () => {
  it.each([
    [['patch', 'minor'], 'minor'],
    [['major', 'patch'], 'major'],
    [['patch'], 'patch'],
    [[], undefined],
  ] as const)('step of %j is %s', (given, step) => {
    expect(largest(given)).toBe(step)
  })

  it.each([
    ['10.20.30', 'patch', '10.20.31'],
    ['1.2.3-beta', 'minor', '1.3.0'],
  ] as const)('%s is raised by %s to %s', (version, step, next) => {
    expect(raise(version, step)).toBe(next)
  })

  it.each(['1.2', 'v1.2.3', 'x 1.2.3', '1.2.x'])('is none: %s', (version) => {
    expect(() => stepBetween(version, '1.0.0')).toThrow(`version ${version} must be like 1.2.3.`)
  })
})
