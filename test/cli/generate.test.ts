import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openTerminal } from '../in-process.ts'

// `lendspec add` and `lendspec generate`: what they say, what they write, and how they end.

const { lendspec, startCommand, path, file } = openTerminal()
const spec = path('spec')
const source = () => join(spec, 'acme/schemas/NewOrder.yaml')
const change = (from: string, to: string) =>
  writeFileSync(source(), readFileSync(source(), 'utf8').replace(from, to))
const usage = (command: string, message: string) => ({
  ...{ code: 2, stdout: '' },
  stderr: `lendspec: ${message}\nHelp: lendspec ${command} --help\n`,
})

describe('lendspec add', () => {
  it('writes a contract, and says what to do next', async () => {
    const { code, stdout, stderr } = await lendspec(['add', 'acme', '--spec', spec])
    const count = readdirSync(join(spec, 'acme'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    ).length
    expect([code, stdout, stderr]).toEqual([
      0,
      `${spec}/acme: ${count} files\n`,
      `Next: fill in ${spec}/acme, as its README.md says. Run \`npx --no-install lendspec generate\`; in a clone of lendspec, \`npm run generate\`\n`,
    ])
    const other = await lendspec(['add', 'other', '--spec', spec, '--scheme', 'sigv4'])
    expect(other.code).toBe(0)
    expect(readFileSync(join(spec, 'other/signature.yaml'), 'utf8')).toContain('AWS4')
    expect(readFileSync(join(spec, 'acme/signature.yaml'), 'utf8')).not.toContain('AWS4')
  })

  it('starts with an OpenAPI file, and passes its notes on', async () => {
    const from = join(import.meta.dirname, '../partners/converted.yaml')
    const { code, stderr } = await lendspec(['add', 'mine', '--spec', path('from'), '--from', from])
    expect(code).toBe(0)
    expect(readFileSync(path('from/mine/openapi.yaml'), 'utf8')).toContain('orders')
    expect(stderr).toMatch(/^Next: fill in |\nNext: fill in /)
    const broken = file('broken.yaml', 'openapi: 3.1.0\n')
    const refused = await lendspec(['add', 'broken', '--spec', path('from'), '--from', broken])
    expect([refused.code, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toMatch(/^lendspec: [^\n]+\n$/)
    expect(existsSync(path('from/broken'))).toBe(false)
  })

  const name =
    '<api> must be a name like acme-pay: a-z, 0-9 and single hyphens, no reserved word of JavaScript'
  it.each([
    ...['Acme', 'a--b', '-a', 'a-', 'a_b', '1a', 'a b', 'class', '../a', ''].map((api) => [api, name]),
    ['acme', 'exists'],
  ])('refuses the name %j', async (api, message) => {
    const wanted =
      message === 'exists' ? `${spec}/acme exists. Give another name, or edit its files` : message
    expect(await lendspec(['add', '--spec', spec, '--', api])).toEqual(usage('add', wanted))
  })

  it('refuses a preset that there is not', async () => {
    const { code, stderr } = await lendspec(['add', 'a', '--spec', spec, '--scheme', 'hmac-heder'])
    expect([code, stderr]).toEqual([
      2,
      'lendspec: there is no preset "<hidden>". Did you mean hmac-header?\nHelp: lendspec add --help\n',
    ])
  })
})

describe('lendspec generate', () => {
  const out = path('generated')
  const generate = (...args: string[]) => lendspec(['generate', '--spec', spec, '--out', out, ...args])
  beforeAll(async () => {
    if (!existsSync(spec)) await lendspec(['add', 'acme', '--spec', spec])
  })

  it('writes once, and nothing where nothing changed', async () => {
    const { code, stdout, stderr } = await generate()
    expect([code, stderr]).toEqual([0, ''])
    const count = Number(/: (\d+) files, \d+ ms\n$/.exec(stdout)?.[1])
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect([stdout.startsWith(`${out}: `), written.length]).toEqual([true, count])
    expect((await generate()).stdout).toMatch(/: unchanged, \d{1,5} ms\n$/)
    writeFileSync(join(out, 'index.js'), `${readFileSync(join(out, 'index.js'), 'utf8')}// edited`)
    expect((await generate()).stdout).toMatch(/: \d+ files, /)
  })

  it('--check says what is stale, and what breaks a rule', async () => {
    expect(await generate('--check')).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: `${out}: up to date, and the contracts are clean\n`,
    })
    writeFileSync(join(out, 'stray.js'), '')
    change('An order to create', 'An order')
    const { code, stdout, stderr } = await generate('--check')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('generated/stray.js: is made from nothing; remove it\n')
    expect(stderr).toContain('Run `lendspec generate`.\n')
    expect(existsSync(join(out, 'stray.js'))).toBe(true)
    change('An order', 'An order to create')
  })

  it('--watch generates again after each change, goes on after a mistake, and stops', async () => {
    const watching = startCommand(['generate', '--spec', spec, '--out', out, '--watch'])
    const { shown } = watching
    await vi.waitFor(() => expect(shown.stderr).toContain(`Watching ${spec}. Stop with Ctrl-C.\n`), 20_000)
    const lines = () => shown.stdout.trim().split('\n').length
    expect(lines()).toBe(1)
    change('An order to create', 'An order')
    await vi.waitFor(() => expect(shown.stdout).toMatch(/: \d+ files, \d+ ms\n$/), 20_000)
    const whole = readFileSync(source(), 'utf8')
    writeFileSync(source(), 'type: {')
    await vi.waitFor(
      () => expect(shown.stderr).toMatch(/\nlendspec: .*NewOrder\.yaml:2: Failed to parse/),
      20_000,
    )
    writeFileSync(source(), whole.replace('An order', 'An order to create'))
    const before = lines()
    await vi.waitFor(() => expect(lines()).toBeGreaterThan(before), 20_000)
    expect(await watching.stop()).toBe(0)
    const after = lines()
    change('An order to create', 'An order')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(lines()).toBe(after)
    change('An order', 'An order to create')
  }, 90_000)

  it.each([
    [['--spec', ''], '--spec and --out need the name of a folder'],
    [['--out', ''], '--spec and --out need the name of a folder'],
    [['--watch', '--check'], 'use --watch or --check, not both'],
  ])('refuses %j', async (args, message) => {
    expect(await generate(...args)).toEqual(usage('generate', message))
  })

  it('replaces no folder that it did not write', async () => {
    const theirs = path('theirs')
    mkdirSync(theirs)
    for (const text of ['', '// Ours', 'x// Made from the folders of spec/ by `lendspec generate`']) {
      writeFileSync(join(theirs, 'index.js'), text)
      for (const more of [[], ['--check']])
        expect(await lendspec(['generate', '--spec', spec, '--out', theirs, ...more])).toEqual({
          ...{ code: 1, stdout: '' },
          stderr: `lendspec: ${theirs} was not made by lendspec generate. Give another --out, or remove it.\n`,
        })
    }
    expect(readdirSync(theirs)).toEqual(['index.js'])
  })
})
