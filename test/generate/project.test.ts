import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { presetNames, renderFolder } from '../../src/generate/add/index.ts'
import { replaceFolder } from '../../src/files/replace.ts'
import { loadContract } from '../../src/generate/contract.ts'
import { lintFolder } from '../../src/generate/lint.ts'
import { createProjectRenderer } from '../../src/generate/project.ts'
import { samplesOf } from '../../src/generate/samples/index.ts'
import { openTerminal } from '../in-process.ts'

// `lendspec add` and `lendspec generate` in a project that is not this repository.

const home = mkdtempSync(join(tmpdir(), 'lendspec-project-'))
afterAll(() => rmSync(home, { recursive: true }))
const { lendspec } = openTerminal()

/** A folder of contracts with these partners in it, each from a preset. */
async function specWith(name: string, partners: Record<string, string>): Promise<string> {
  const spec = join(home, name)
  for (const [api, preset] of Object.entries(partners))
    await replaceFolder(await renderFolder(api, preset), join(spec, api))
  return spec
}

const bodyByHook = `hooks: { shout: { from: ./hooks.ts, rule: texts with an exclamation mark } }
body: { type: json-object, names: declared }
types: { string: Text, integer: Whole }
strings:
  parameters: { each: body, name: lower, order: name, value: shout, pair: '{name}={value}', join: '&' }
  message: "{method}\\n{target}\\n{time}\\n{parameters}"
`
const shoutHook = `import { kindOf, readString } from 'lendspec/signing'

export function shout(name: string, raw: string): string | undefined {
  return kindOf(raw) === 'string' ? readString(raw) + '!' : raw
}
`

describe.each(await presetNames())('%s', (preset) => {
  it('is added as a contract that lint accepts', async () => {
    const spec = await specWith(`lint-${preset}`, { [preset]: preset })
    expect(await lintFolder(preset, join(spec, preset))).toEqual([])
  })

  it('is generated as modules of plain JavaScript that import the installed lendspec alone', async () => {
    const spec = await specWith(`made-${preset}`, { [preset]: preset })
    const files = await createProjectRenderer(spec)()
    const scripts = [...files].filter(([name]) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    for (const [name, text] of scripts) {
      const imported = [...text.matchAll(/(?:\bfrom |\bimport\()["']([^"']+)/g)].map(([, path]) => path)
      for (const path of imported)
        expect(path, name).toMatch(/^(?:\.\/[\w/-]+\.js|lendspec\/run\/[\w/-]+\.js)$/)
    }
  })
})

describe('lendspec generate', () => {
  it('renders a contract again only where it changed', async () => {
    const spec = await specWith('again', { one: 'hmac-header', two: 'sigv4' })
    const render = createProjectRenderer(spec)
    const before = await render()
    writeFileSync(join(spec, 'one/vectors.yaml'), readFileSync(join(spec, 'one/vectors.yaml'), 'utf8'))
    expect(await render()).toEqual(before)
    const schema = join(spec, 'one/schemas/NewOrder.yaml')
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('An order to create', 'An order'))
    const after = await render()
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)
    expect(changed).toContain('one/types.d.ts')
    expect(changed.filter((name) => !name.startsWith('one/'))).toEqual([])
  })

  it('copies a hook that imports lendspec/signing', async () => {
    const spec = await specWith('hook', { hooked: 'hmac-header' })
    const file = (name: string) => join(spec, 'hooked', name)
    const declaration = readFileSync(file('signature.yaml'), 'utf8')
    writeFileSync(file('signature.yaml'), declaration.replace(/strings: .*\nhashes: .*\n/, bodyByHook))
    writeFileSync(file('hooks.ts'), shoutHook)
    const files = await createProjectRenderer(spec)()
    expect(files.get('hooked/hooks.js')).toContain("from 'lendspec/run/signing/hook.js'")
    expect(files.get('hooked/vectors.json')).toContain('amount=100&reference=A-1!')
    // No language writes the hook, so no sample can sign.
    const { document, scheme } = await loadContract('hooked', join(spec, 'hooked'))
    const labels = samplesOf('hooked', document, 'createHookedOrder', scheme).map(({ label }) => label)
    expect(labels).toEqual(['TypeScript'])
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'YAML that ends early',
      'schemas/NewOrder.yaml',
      () => 'type: {',
      /schemas\/NewOrder\.yaml:2: Failed to parse/,
    ],
    [
      'a reference to nothing',
      'paths/orders.yaml',
      (text) => text.replace('NewOrder.yaml', 'Old.yaml'),
      /paths\/orders\.yaml:\d+: Can't resolve/,
    ],
    [
      'an unknown key of the declaration',
      'signature.yaml',
      (text) => text.replace('strings:', 'string:'),
      /signature\.yaml:\d+/,
    ],
    [
      'an unknown algorithm',
      'signature.yaml',
      (text) => text.replace('hmac-sha256', 'hmac-sha3'),
      /^spec\/acme\/signature\.yaml:7: signatures\.request\.algorithm: must be one of/,
    ],
    [
      'an unknown name',
      'signature.yaml',
      (text) => text.replace('{time}', '{tyme}'),
      /^spec\/acme\/signature\.yaml:4: strings\.message/,
    ],
    [
      'a contract without operations',
      'openapi.yaml',
      (text) => text.replace(/paths:[^]*/, 'paths: {}\n'),
      /^spec\/acme\/openapi\.yaml:29: paths: the contract has no operation/,
    ],
    [
      'an operation without a source',
      'paths/orders.yaml',
      (text) => text.replace('x-source', 'x-sauce'),
      /paths\/orders\.yaml: the operation has no x-source/,
    ],
    [
      'a body that the scheme cannot sign',
      'paths/orders.yaml',
      (text) => text.replace('application/json:', 'multipart/form-data:'),
      /paths\/orders\.yaml:\d+: .*multipart\/form-data/,
    ],
  ])('refuses %s by file and line', async (_, file, change, wanted) => {
    const spec = await specWith('broken', { acme: 'hmac-header' })
    const path = join(spec, 'acme', file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    const { code, stderr } = await lendspec(['generate', '--spec', spec, '--out', join(home, 'no')])
    expect([code, stderr.replace('lendspec: ', '')]).toEqual([1, expect.stringMatching(wanted)])
    expect(existsSync(join(home, 'no'))).toBe(false)
  })

  it('refuses two partners with one operation id, and a folder that it did not write', async () => {
    const spec = await specWith('twins', { acme: 'hmac-header', other: 'hmac-header' })
    const path = join(spec, 'other/paths/orders.yaml')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('operationId: createOtherOrder', 'operationId: createAcmeOrder'),
    )
    const run = (out: string) => lendspec(['generate', '--spec', spec, '--out', join(home, out)])
    expect(await run('no')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('operationId createAcmeOrder is an operation of spec/acme too'),
    })
    expect(await run('twins')).toMatchObject({ code: 1, stderr: expect.stringContaining('was not made by') })
  })
})

describe('lendspec add', () => {
  const spec = join(home, 'added')
  it('writes a folder once', async () => {
    expect(await lendspec(['add', 'acme', '--spec', spec])).toMatchObject({ code: 0 })
    expect(readdirSync(spec)).toEqual(['acme'])
    expect(await lendspec(['add', 'acme', '--spec', spec])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('exists'),
    })
  })

  it.each([
    [['acme', '--scheme', 'hmac-heder'], /there is no preset .*\. Did you mean hmac-header/],
    [['Acme'], /must be a name like acme-pay/],
    [['class'], /no reserved word of JavaScript/],
    [['../acme'], /must be a name like acme-pay/],
  ])('refuses %s', async (args, wanted) => {
    const none = join(home, 'none')
    const { code, stderr } = await lendspec(['add', ...args, '--spec', none])
    expect([code, stderr]).toEqual([2, expect.stringMatching(wanted)])
    expect(existsSync(none)).toBe(false)
  })
})
