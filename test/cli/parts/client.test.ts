import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openTerminal } from '../../in-process.ts'
import { writePackages } from '../../package/write.ts'

// `lendspec client`: what it reports, and how it ends.

const { path, lendspec } = openTerminal()
const contract = { openapi: '3.1.0' }
let [count, packages, out] = [0, new URL('file:///'), '']
/** Another build of the packages. */
const rebuild = (files: Record<string, string> = {}, openapi: object = contract) =>
  (packages = writePackages(path(`built-${count++}`), openapi, files))
const client = (...args: string[]) => lendspec(['client', 'awda', '--out', out, ...args], {}, { packages })
const edit = () => writeFileSync(join(out, 'README.md'), 'by hand\n')
const remove = (name: string) => rmSync(join(out, name))

beforeEach(() => {
  out = path(`client-${count}`)
  rebuild()
})

describe('a new package', () => {
  it('takes its name from the API or --name', async () => {
    const made = await client()
    expect(made).toEqual({
      code: 0,
      stdout: `awda-client in ${out}: 8 files\n`,
      stderr: `Next: cd ${out} && npm install && npm test\n`,
    })
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toBe('# awda-client\n')
    out += '-named'
    expect((await client('--name', '@acme/awda')).stdout).toBe(`@acme/awda in ${out}: 8 files\n`)
  })

  it('leaves nothing in the folder for temporary files, also after a failure', async () => {
    await mkdir(path('temporary'), { recursive: true })
    vi.stubEnv('TMPDIR', path('temporary'))
    try {
      expect((await client()).code).toBe(0)
      expect((await client('--name', 'A b')).code).toBe(2)
    } finally {
      vi.unstubAllEnvs()
    }
    expect(readdirSync(path('temporary'))).toEqual([])
  })

  it.each([
    [['a.txt'], '1 other file; adding 8 beside them.'],
    [['a.txt', 'b.txt'], '2 other files; adding 8 beside them.'],
  ])('reports other files in the folder: %j', async (names, message) => {
    await mkdir(out)
    for (const name of names) writeFileSync(join(out, name), '')
    expect((await client()).stderr).toContain(`${out} already has ${message}\n`)
  })

  it('has to be there for --check', async () => {
    const { code, stdout, stderr } = await client('--check')
    expect(stderr).toContain('has no package of lendspec')
    expect([code, stdout]).toEqual([2, ''])
  })
})

const old = { 'dist/old.js': 'old\n' }
const [newReadme, newFile] = [{ 'README.md': 'new\n' }, { 'dist/new.js': 'new\n' }]
const allow = '--allow-edits'
const changed = { ...contract, info: { title: 'new' } }
/** Replaces the comparison of contracts, which takes seconds. */
const compareAs = (changes: object[]) =>
  writeFileSync(
    new URL('compare.js', packages),
    `export const classify = async () => ${JSON.stringify(changes)}`,
  )

describe('a package that exists', () => {
  it.each<[string, () => unknown, string[], string, string[], number]>([
    ['is as generated', () => {}, [], '0 added, 0 updated, 0 removed, 8 same', [], 0],
    ['is as generated', () => {}, ['--check'], 'up to date', [], 0],
    ['lacks a file', () => remove('README.md'), ['--check'], 'stale', ['README.md: is missing'], 1],
    ['lacks a file', () => remove('README.md'), [], '7 same', ['README.md: was missing, restored'], 0],
    ['is not built', () => remove('dist/index.js'), ['--check'], 'up to date', [], 0],
    [
      'has an old file',
      () => rebuild({ ...old, ...newReadme }),
      ['--check'],
      'stale',
      ['README.md: is out of date'],
      1,
    ],
    [
      'has an old file',
      () => rebuild({ ...old, ...newReadme }),
      [],
      '0 added, 2 updated, 0 removed, 7 same',
      [],
      0,
    ],
    [
      'lacks a new file',
      () => rebuild({ ...old, ...newFile }),
      ['--check'],
      'stale',
      ['dist/new.js: is missing'],
      1,
    ],
    [
      'lacks a new file',
      () => rebuild({ ...old, ...newFile }),
      [],
      '1 added, 1 updated, 0 removed, 8 same',
      [],
      0,
    ],
    [
      'has a file too many',
      () => rebuild(),
      ['--check'],
      'stale',
      ['dist/old.js: is no longer generated'],
      1,
    ],
    ['has a file too many', () => rebuild(), [], '0 added, 1 updated, 1 removed, 7 same', [], 0],
    [
      'was edited',
      edit,
      ['--check'],
      'stale',
      ['README.md: edited by hand. If that is meant, check with --allow-edits'],
      1,
    ],
    ['was edited', edit, ['--check', allow], 'up to date', ['README.md: edited by hand'], 0],
    ['was edited', edit, [], '7 same', ['README.md: edited by hand, kept'], 0],
    [
      'was edited, and generated again',
      () => (edit(), rebuild({ ...old, ...newReadme })),
      ['--check', allow],
      'stale',
      ['README.md: edited by hand; the generated one has changed'],
      1,
    ],
    [
      'was edited, and generated again',
      () => (edit(), rebuild({ ...old, ...newReadme })),
      [],
      '7 same',
      ['README.md: edited by hand, kept; the generated one is in README.md.new'],
      0,
    ],
  ])('%s, case %#', async (_, prepare, args, state, lines, code) => {
    rebuild(old)
    expect((await client('--name', 'named')).code).toBe(0)
    prepare()
    const result = await client(...args)
    const [first, ...others] = result.stdout.trimEnd().split('\n')
    expect(first).toMatch(`named in ${out}: `)
    expect(first!.endsWith(state)).toBe(true)
    const reported = others.filter((line) => /^ {2}(?:README|dist)/.test(line))
    expect(reported).toEqual(lines.map((line) => `  ${line}`))
    expect([result.code, result.stderr.includes('Next: ')]).toEqual([code, !args.includes('--check')])
  })
})

describe('the version step', () => {
  it.each([
    ['no change', () => {}, [], []],
    ['another file', () => rebuild(newReadme), [], ['version step: patch, 0.1.1 at least']],
    [
      'another contract',
      () => {
        rebuild({}, changed)
        compareAs([
          { step: 'minor', where: 'getLoan', what: 'new field' },
          { step: 'patch', where: 'listBanks', what: 'new text' },
        ])
      },
      ['  minor  getLoan: new field', '  patch  listBanks: new text'],
      ['version step: minor, 0.2.0 at least'],
    ],
    [
      'a contract that cannot be compared',
      () => rebuild({}, changed),
      [],
      [expect.stringMatching(/^version step: unknown\. Install @redocly\/cli beside lendspec/)],
    ],
  ])('for %s', async (_, prepare, changes, version) => {
    await client()
    prepare()
    const { stdout } = await client()
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual([...changes, ...version])
  })
})

it('--json prints the report without texts, and without the files that stay', async () => {
  await client()
  remove('README.md')
  const check = await client('--check', '--json')
  const files = [{ path: 'README.md', action: 'restored' }]
  expect(JSON.parse(check.stdout)).toEqual({ name: 'awda-client', files, changes: [], stale: true })
  expect([check.code, check.stderr]).toEqual([1, ''])
  const { code, stdout, stderr } = await client('--json')
  expect(JSON.parse(stdout)).toMatchObject({ files })
  expect([code, stderr]).toEqual([0, ''])
})
