import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareContracts, linesOf, stepOf } from '../../src/package/difference.ts'
import { openFolder } from '../../src/package/folder.ts'
import { hash, type Lock } from '../../src/package/lock.ts'
import { updatePackage } from '../../src/package/package.ts'
import { plan } from '../../src/package/plan.ts'
import type { Change } from '../../src/core/versions.ts'
import { writePackages } from './write.ts'

// How a package is planned, compared and described, and whole messages.

const home = mkdtempSync(join(tmpdir(), 'lendspec-messages-'))
afterAll(() => rmSync(home, { recursive: true }))
const place = (name: string) => join(home, name)
const origin = {
  api: 'awda',
  contract: { version: '1.2.0', sha256: hash('after') },
  generator: { name: 'lendspec', version: '0.3.0' },
}
const lock: Lock = { ...origin, contract: { version: '1.1.0', sha256: hash('before') }, files: {} }
const change: Change = { step: 'minor', where: 'getLoan', what: 'new field', who: 'callers' }

describe('the step of a version', () => {
  const updated = [{ path: 'a', action: 'updated' } as const]
  it.each([
    ['a new package', [], [], undefined, undefined],
    ['what cannot be compared', [], undefined, lock, 'unknown'],
    ['no difference', [{ path: 'a', action: 'same' } as const], [], lock, undefined],
    [
      'a file that was restored or kept',
      [
        { path: 'a', action: 'restored' },
        { path: 'b', action: 'kept' },
      ] as const,
      [],
      lock,
      undefined,
    ],
    ['another file', updated, [], lock, 'patch'],
    ['a new file', [{ path: 'a', action: 'added' } as const], [], lock, 'patch'],
    ['a removed file', [{ path: 'a', action: 'removed' } as const], [], lock, 'patch'],
    ['another contract', updated, [change], lock, 'minor'],
    ['another generator', [], [], { ...lock, generator: { name: 'lendspec', version: '0.2.9' } }, 'major'],
  ])('of %s', (_, steps, changes, before, step) => {
    expect(stepOf(steps, changes, before, origin)).toBe(step)
  })

  const older = { ...lock, generator: { name: 'lendspec', version: '0.2.9' } }
  it.each([
    [[], undefined, lock, []],
    [[change], undefined, lock, []],
    [undefined, 'unknown', lock, ['Contract 1.2.0: other than before, in a way that could not be compared.']],
    [[change], 'minor', lock, ['minor: getLoan: new field']],
    [[change], 'major', older, ['minor: getLoan: new field', 'Runtime of lendspec 0.3.0.']],
  ] as const)('%j is written as lines, case %#', (changes, step, before, lines) => {
    expect(linesOf(changes, step, origin, before)).toEqual(lines)
  })
})

describe('two contracts', () => {
  const from = new URL(`file://${home}/`)
  const compare = (present: string | undefined, made = '{"a":2}', before = hash('{"a":1}')) =>
    compareContracts(
      { ...lock, contract: { version: '1.0.0', sha256: before } },
      new Map([['openapi.json', made]]),
      new Map(present === undefined ? [] : [['openapi.json', present]]),
      from,
    )
  const comparison = (text: string) => writeFileSync(place('compare.js'), text)

  it('that are the same have no difference', async () => {
    expect(await compare('{"a":2}')).toEqual([])
    expect(await compare(undefined, '{"a":1}')).toEqual([])
  })

  it.each([[undefined], ['{"a":"edited"}']])(
    'cannot be compared where the one before is %s',
    async (present) => {
      expect(await compare(present)).toBeUndefined()
    },
  )

  it('cannot be compared without what compares them, and are compared with it', async () => {
    expect(await compare('{"a":1}')).toBeUndefined()
    comparison('export const classify = async (before, after) => [{ step: "patch", before, after }]')
    expect(await compare('{"a":1}')).toEqual([{ step: 'patch', before: { a: 1 }, after: { a: 2 } }])
  })
})

describe('the plan', () => {
  const files = (...names: string[]) => new Map(names.map((name) => [name, name]))
  const locked = (...names: string[]): Lock => ({
    ...lock,
    files: Object.fromEntries(names.map((name) => [name, hash(name)])),
  })

  it.each([
    ['a new file', files('a'), files(), undefined, { action: 'added', text: 'a' }],
    ['a file that is gone', files('a'), files(), locked('a'), { action: 'restored', text: 'a' }],
    ['a file that is there', files('a'), files('a'), locked(), { action: 'same' }],
    ['an old file', new Map([['a', 'new']]), files('a'), locked('a'), { action: 'updated', text: 'new' }],
    ['an edited file', files('a'), new Map([['a', 'edited']]), locked('a'), { action: 'kept' }],
    [
      'an edited file with a new one',
      new Map([['a', 'new']]),
      new Map([['a', 'edited']]),
      locked('a'),
      { action: 'kept', text: 'new' },
    ],
    ['a file too many', files(), files('a'), locked('a'), { action: 'removed' }],
    ['an edited file too many', files(), new Map([['a', 'edited']]), locked('a'), { action: 'kept' }],
  ] as const)('for %s', (_, made, present, before, step) => {
    expect(plan(made, present, before)).toEqual([{ path: 'a', ...step }])
  })

  it('leaves out what the team owns, and what is gone already', () => {
    expect(plan(files('package.json', 'LICENSE'), files(), undefined)).toEqual([])
    expect(plan(files(), files(), locked('a'))).toEqual([])
  })
})

describe('a folder of a team', () => {
  it('gets files of one mode, whole, and counts those of others', async () => {
    const out = place('team')
    const folder = openFolder(out)
    expect(await folder.read('a/b.txt')).toBeUndefined()
    await folder.write('a/b.txt', 'text')
    expect([await folder.read('a/b.txt'), statSync(join(out, 'a/b.txt')).mode & 0o777]).toEqual([
      'text',
      0o644,
    ])
    await folder.write('a/b.txt', 'other')
    expect([await folder.read('a/b.txt'), readdirSync(join(out, 'a'))]).toEqual(['other', ['b.txt']])
    for (const name of ['.git', 'node_modules', 'src']) {
      mkdirSync(join(out, name))
      writeFileSync(join(out, name, 'x'), '')
    }
    expect(await folder.countOthers(new Set(['a/b.txt']))).toBe(1)
    expect(await folder.countOthers(new Set())).toBe(2)
    expect(await openFolder(place('absent')).countOthers(new Set())).toBe(0)
    await folder.remove('a/b.txt')
    expect(readdirSync(join(out, 'a'))).toEqual([])
    await expect(folder.check('src')).rejects.toThrow(
      `${join(out, 'src')} is a folder; a regular file is needed here. Nothing was changed. Move it away, then run the command again.`,
    )
    await expect(folder.check('src/x/y')).rejects.toThrow(
      `${join(out, 'src/x')} is a file; a folder is needed here. `,
    )
    await expect(openFolder(join(out, 'src/x')).check('a')).rejects.toThrow(
      `${join(out, 'src/x')} is a file, not a folder. Give another --out.`,
    )
  })
})

describe('a package', () => {
  const from = writePackages(place('built'), { openapi: '3.1.0' })
  const out = place('package')
  const update = (options: object = {}) => updatePackage({ api: 'awda', out, from, ...options })

  it('is made, with a change log and a lock', async () => {
    await expect(update({ check: true })).rejects.toThrow(
      `${out} has no package of lendspec: lendspec.lock.json is missing. Generate it first, without --check.`,
    )
    const report = await update()
    expect(report).toMatchObject({
      name: 'awda-client',
      changes: [],
      step: undefined,
      next: undefined,
      stale: true,
    })
    expect(report.steps.map(({ path, action }) => `${action} ${path}`)).toEqual([
      ...['added README.md', 'added dist/index.js', 'added openapi.json', 'added package.json'],
      ...['added CHANGELOG.md', 'added LICENSE', 'added .gitignore', 'added lendspec.lock.json'],
    ])
    expect(readFileSync(join(out, 'CHANGELOG.md'), 'utf8')).toBe(
      '# Change log\n\n## Unreleased\n\n- First version, made from contract 1.0.0.\n',
    )
    const { files } = JSON.parse(readFileSync(join(out, 'lendspec.lock.json'), 'utf8')) as Lock
    expect(Object.keys(files)).toEqual(['README.md', 'dist/index.js', 'openapi.json'])
    expect(files['README.md']).toBe(hash('# awda-client\n'))
    expect(await update()).toMatchObject({ stale: false, step: undefined })
  })

  it.each<[object, string]>([
    [{ api: 'ppdai' }, `${out} has a package of awda, not of ppdai. Give another --out, or awda.`],
    [{ name: 'other' }, 'package.json names the package awda-client: rename it there, or leave --name out.'],
    ...['http', 'node_modules', 'Upper', 'a b', '@acme', '@acme/', '.a', '_a', '', `a${'b'.repeat(214)}`].map(
      (name): [object, string] => [
        { out: place('new'), name },
        `--name ${name || "''"}: use lower-case letters, digits, - . _ and perhaps a scope, as in @acme/awda. npm refuses names of Node modules.`,
      ],
    ),
  ])('refuses case %#', async (options, message) => {
    await expect(update(options)).rejects.toThrow(message)
  })

  it.each(['a', '~a', '@acme/a.b_c', `a${'b'.repeat(213)}`])('may have the name %s', async (name) => {
    expect(await update({ out: place(`named-${name.length}`), name })).toMatchObject({ name })
  })

  it('is not mixed with other files', async () => {
    const other = place('other')
    mkdirSync(other)
    for (const name of ['README.md', 'openapi.json', 'package.json', 'LICENSE', '.gitignore'])
      writeFileSync(join(other, name), name === 'package.json' ? '{"name":"x","version":"1.0.0"}' : 'theirs')
    await expect(update({ out: other })).rejects.toThrow(
      `${other} has no lendspec.lock.json, and README.md, openapi.json, package.json differs from the generated one. Use an empty folder, or restore the lock file.`,
    )
  })
})
