import { spawnSync } from 'node:child_process'
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

/** A webhook that a contract may have in its place. */
const paid = (type: string) =>
  `operationId: orderPaid, summary: An order was paid, description: An event., tags: [orders], x-event-key: { fields: [id] },
    x-source: { document: template, section: x, grade: inferred },
    requestBody: { required: true, content: { ${type}: { schema: { type: object, properties: { id: { type: string } } },
      examples: { ok: { value: { id: E-1 } } } } } }, responses: { '200': { description: Handled. } }`

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
  it.each(['module', 'commonjs', undefined])(
    'makes modules that load in a project of type %s',
    async (type) => {
      const spec = await specWith(`type-${type}`, { one: 'hmac-header' })
      const project = join(home, `project-${type}`)
      await replaceFolder(await createProjectRenderer(spec)(), join(project, 'generated'))
      writeFileSync(join(project, 'package.json'), JSON.stringify({ type }))
      const file = join(project, 'generated/one/sensitive.js')
      const { status, stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    },
  )

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

  it('compiles an event whose name ends in d, and names a body that is written in its place', async () => {
    const spec = await specWith('inline', { acme: 'hmac-header' })
    const file = (name: string) => join(spec, 'acme', name)
    const change = (name: string, from: string | RegExp, to: string) =>
      writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to))
    change('openapi.yaml', /$/, `webhooks: { paid: { post: { ${paid('application/json')} } } }\n`)
    change(
      'signature.yaml',
      /$/,
      `events: { orderPaid: { like: requests, x-source: { document: template, section: x, grade: inferred } } }\n`,
    )
    change(
      'paths/orders.yaml',
      '$ref: ../schemas/NewOrder.yaml',
      '{ type: object, properties: { reference: { type: string } } }',
    )
    const files = await createProjectRenderer(spec)()
    const names = [...files.keys()]
    expect(names).toEqual(
      expect.arrayContaining(['acme/sign-orderPaid.js', 'acme/verify-orderPaid.js', 'acme/receiver.js']),
    )
    expect(names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([])
    expect(files.get('acme/client.d.ts')).toContain('parameters: CreateAcmeOrderRequest')
  })

  it('names the operation whose example cannot be signed', async () => {
    const spec = await specWith('unsigned', { acme: 'hmac-header' })
    const change = (name: string, from: string, to: string) => {
      const path = join(spec, 'acme', name)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(from, () => to),
      )
    }
    change('signature.yaml', '{time}', '{time}\\n{pairs}')
    change(
      'signature.yaml',
      'strings: {',
      "strings: { pairs: { each: query, pair: '{name}={value}', join: '&' },",
    )
    const tags =
      '{ name: tags, in: query, schema: { type: array, items: { type: string } }, example: [a, b] }'
    change('paths/orders.yaml', '  requestBody:', `  parameters: [${tags}]\n  requestBody:`)
    await expect(createProjectRenderer(spec)()).rejects.toThrow(
      /^spec\/acme\/paths\/orders\.yaml:1: \/paths\/~1orders\/post: createAcmeOrder\.ok cannot be signed: a name appears twice in the query or form\. Change the example, or signature\.yaml\.$/,
    )
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
    [
      'a body that is signed as a form and sent as JSON',
      'signature.yaml',
      (text) =>
        text
          .replace('strings: {', "strings: { pairs: { each: parameters, pair: '{name}={value}', join: '&' },")
          .replace('{bodyHash}"', '{pairs}\\n{bodyHash}"'),
      /^spec\/acme\/paths\/orders\.yaml:\d+: .*: the scheme signs no body of type application\/json/,
    ],
    [
      'a credential that vectors.yaml does not have',
      'vectors.yaml',
      (text) => text.replace(/ {2}secret: .*\n/, ''),
      /^spec\/acme\/vectors\.yaml:2: credentials\.secret: is missing\. Give a throw-away secret/,
    ],
    [
      'a time of vectors.yaml that is none',
      'vectors.yaml',
      (text) => text.replace('1700000000', 'today'),
      /^spec\/acme\/vectors\.yaml:5: credentials\.timestamp: must be a time in whole seconds/,
    ],
    [
      'a private key of another kind',
      'signature.yaml',
      (text) =>
        text
          .replace('secret: secret', 'secret: private-key')
          .replace('hmac-sha256, encoding', 'ed25519, encoding'),
      /^spec\/acme\/vectors\.yaml:\d+: credentials\.secret: must be a private key of ed25519 in PEM/,
    ],
    [
      'a hook that is not there',
      'signature.yaml',
      (text) => text.replace(/strings: .*\nhashes: .*\n/, bodyByHook),
      /^spec\/acme\/signature\.yaml:\d+: hooks\.shout: \.\/hooks\.ts exports no function shout/,
    ],
    [
      'a check that no scheme has',
      'signature.yaml',
      (text) => text.replace('  malformed:', '  malformd:'),
      /^spec\/acme\/signature\.yaml:\d+: refusals: has no key "malformd"\. Did you mean malformed\?/,
    ],
    [
      'a refusal with a code that nobody lists',
      'signature.yaml',
      (text) => text.replace('code: 4001', 'code: 4009'),
      /^spec\/acme\/signature\.yaml:\d+: refusals\.malformed: errors\.yaml does not list 4009/,
    ],
    [
      'an event that no webhook has',
      'signature.yaml',
      (text) =>
        `${text}events: { paid: { like: requests, x-source: { document: template, section: x, grade: inferred } } }\n`,
      /^spec\/acme\/signature\.yaml:\d+: events\.paid: no webhook has this operationId/,
    ],
    [
      'a notification that is a form',
      'openapi.yaml',
      (text) => `${text}webhooks: { paid: { post: { ${paid('application/x-www-form-urlencoded')} } } }\n`,
      /^spec\/acme\/openapi\.yaml:\d+: .*: a notification must be a POST of application\/json/,
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
