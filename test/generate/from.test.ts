import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readGivenFiles } from '../../src/client/request/files.ts'
import { type RequestParameters, writeRequest } from '../../src/client/request/index.ts'
import { replaceFolder } from '../../src/files/replace.ts'
import { partsFrom } from '../../src/generate/add/from.ts'
import { renderFolder } from '../../src/generate/add/index.ts'
import { createSampler } from '../../src/generate/add/sampler.ts'
import { type Contract, loadContract, operationsOf } from '../../src/generate/contract.ts'
import { renderContractFiles } from '../../src/generate/generate.ts'
import { lintFolder } from '../../src/generate/lint.ts'
import { rowsOf } from '../../src/generate/request/table.ts'
import type { Node } from '../../src/generate/node.ts'
import { asOperation } from '../client/operation.ts'

// `lendspec add --from`: small OpenAPI files with one feature or trap each.

interface Case {
  outcome: string
  schema?: { of: string; valid: unknown[]; invalid: unknown[] }
  calls?: { op: string; with: RequestParameters; wire: string | { url: string; body?: string | null } }[]
  example?: unknown
}

interface Added {
  contract?: Contract
  made?: ReadonlyMap<string, string>
  lint: string[]
  notes: string
  fault: string
}

const folder = join(import.meta.dirname, '../cases/openapi')
const cases = parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')) as Record<string, Case>
// The law and git leave out folders of this name.
const home = mkdtempSync(join(import.meta.dirname, '../readme-from-'))
const specs = mkdtempSync(join(tmpdir(), 'lendspec-from-'))
afterAll(() => [home, specs].forEach((one) => rmSync(one, { recursive: true })))
const added = new Map<string, Added>()
const find = (name: string) => added.get(name)!

async function add(
  name: string,
  file = join(folder, `${name}.yaml`),
  preset = 'hmac-header',
): Promise<Added> {
  const notes: string[] = []
  const spec = join(specs, name)
  const shown = (text: string) => text.replaceAll(`${folder}/`, '')
  try {
    const parts = partsFrom(file, (note) => notes.push(note))
    await replaceFolder(await renderFolder('acme', preset, parts), spec)
    const contract = await loadContract('acme', spec)
    const made = await renderContractFiles(
      contract,
      async () => '{}',
      (text) => text,
    )
    const deeper = [...made].map(
      ([file, text]) => [file, text.replaceAll('../../src/', '../../../src/')] as const,
    )
    await replaceFolder(new Map(deeper), join(home, name))
    return { contract, made, lint: await lintFolder('acme', spec), notes: shown(notes.join('\n')), fault: '' }
  } catch (error) {
    if ((error as Error).constructor !== Error) throw error
    return { lint: [], notes: shown(notes.join('\n')), fault: shown((error as Error).message) }
  }
}

beforeAll(async () => {
  for (const name of Object.keys(cases))
    // The header X-Key of this file is that of the usual preset.
    added.set(name, await add(name, undefined, name === '34-security' ? 'sigv4' : undefined))
}, 240_000)

const accepted = Object.entries(cases).flatMap(([name, one]) =>
  one.outcome === 'refused' ? [] : [[name, one] as const],
)
const having = (key: keyof Case) => accepted.filter(([, one]) => one[key] !== undefined)

it.each(accepted)('%s is added as a contract that generates and passes lint at once', (name) => {
  expect(find(name).fault).toBe('')
  expect(find(name).lint).toEqual([])
  expect(find(name).made?.size).toBeGreaterThan(15)
})

it.each(having('schema'))('%s has the schema of the file', (name, { schema }) => {
  const { faultOf } = createSampler(find(name).contract!.document as unknown as Node)
  const { of, valid, invalid } = schema!
  const renamed: Record<string, string> = {
    Record: 'RecordType',
    'acme.User-v2': 'AcmeUserV2',
    User: 'UserRequest',
  }
  const wanted = renamed[of] ?? of
  const fits = (value: unknown) => faultOf({ $ref: `#/components/schemas/${wanted}` }, value) === undefined
  expect(valid.filter((value) => !fits(value))).toEqual([])
  expect(invalid.filter(fits)).toEqual([])
})

it.each(having('calls'))('%s sends the bytes of the file', (name, { calls = [] }) => {
  const { document } = find(name).contract!
  for (const { op, with: given, wire } of calls) {
    const row = rowsOf(document).find(({ method, path }) => op === `${method} ${path}`)!
    const write = () =>
      writeRequest(asOperation(row), readGivenFiles(given) as RequestParameters, () => '<b>')
    if (typeof wire === 'string') expect(write).toThrow()
    else {
      const { target, body } = write()
      expect(document.servers[0]!.url + target).toBe(wire.url)
      if (typeof body === 'string') expect(body).toBe(wire.body)
    }
  }
})

it.each(having('example'))('%s has an example that fits, or none where none can', (name) => {
  const { document } = find(name).contract!
  const { faultOf } = createSampler(document as unknown as Node)
  const bodies = operationsOf(document).flatMap(({ operation: { requestBody, responses } }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) => Object.values(one?.content ?? {})),
  )
  const values = bodies.flatMap(({ schema, examples }) =>
    Object.values(examples).map(({ value }) => faultOf(schema, value)),
  )
  expect(values.filter(Boolean)).toEqual([])
  expect(values.length > 0).toBe(!/^(07|12|14)/.test(name))
})

// A text or a list of texts that the notes hold.
it.each([
  [
    '02-nullable-ref-30',
    ['/components/schemas/Parcel/properties/to: nullable beside', '02-nullable-ref-30.yaml:17'],
  ],
  ['07-allof-closed', ['/components/schemas/Boat: no value was found']],
  [
    '12-enum-mixed',
    ['/components/schemas/Switch/properties/code: the value 100 of enum is not of type string'],
  ],
  [
    '14-yaml-numbers',
    [
      'properties/zip: the example is left out',
      'the value 31 of enum',
      '/info/version: the version is the number 1.1',
    ],
  ],
  [
    '16-formats',
    [
      'properties/day: the example is left out',
      'properties/short: the example is',
      'acme-ticket is not known',
    ],
  ],
  ['23-header-cookie', ['the header parameter Authorization is ignored']],
  ['28-multipart', ['x-signature: none, for the scheme signs no body of type multipart/form-data']],
  ['31-response-headers', ['headers/Content-Type: a response header Content-Type is ignored']],
  ['32-callback-link', ['/callbacks/fired: becomes a webhook', 'it is called firedPost']],
  ['33-webhooks-only', ['the operation has no operationId: it is called paidDoneV2Post']],
  ['36-recursive', ['/components/schemas/Loop: no value was found']],
  ['40-names', ['acme.User-v2: is called AcmeUserV2', 'acme.User_v2: is called AcmeUserV22']],
  ['51-required-unlisted', ['/components/schemas/Form/required/1: the field is required and not described']],
  ['52-no-type', ['/components/schemas/Bin: no type']],
  [
    '61-mixed-30',
    [
      '/servers/0: the address names no host',
      'it is called getCardsId\n',
      'it is called getCardsId2',
      'it is called getCardSId',
      'json: the example is left out',
      'properties/owner: nullable without a type',
    ],
  ],
  [
    '62-mixed-31',
    [
      'properties/v: the example is left out, for it does not fit: it has a number beyond 2^53',
      'most: maximum is left out',
      'most: the default is left out',
    ],
  ],
])('%s is added with a note of what may surprise', (name, wanted) => {
  for (const text of wanted) expect(find(name).notes).toContain(text)
})

it.each([
  [
    '25-body-on-get',
    /^25-body-on-get\.yaml:8: \/paths\/~1things\/get\/requestBody: .*fetch cannot send a body on GET/,
  ],
  [
    '38-operation-ids',
    /:6: \/paths\/~1b\/put\/operationId: operationId "take"[^]*:7: \/paths\/~1c\/put\/operationId: operationId "list_items"/,
  ],
  [
    '46-dynamic-ref',
    /46-dynamic-ref\.yaml:11: \/components\/schemas\/Page\/properties\/items\/items: \$dynamicRef/,
  ],
  ['47-swagger-20', /^47-swagger-20\.yaml:1: \/swagger: swagger: "2\.0"/],
  ['48-ambiguous-paths', /^48-ambiguous-paths\.yaml:7: .*are one path[^]*items\?kind=a: a path has no query/],
])('%s is refused by file, line and feature', (name, wanted) => {
  expect(find(name).fault).toMatch(wanted)
})

/** What compiles, and in the second list what does not, with the types of a contract as T. */
const types: Record<string, [right: string[], wrong: string[]]> = {
  '01-nullable-30': [
    ['{ text: null }', "{ text: 'a', rank: 1 }"].map((v) => `const a: T.Note = ${v}`),
    ['const a: T.Note = { text: "a", rank: null }'],
  ],
  '02-nullable-ref-30': [
    ['const a: T.Parcel = { from: null, to: { code: "a" } }'],
    ['const a: T.Parcel = { from: 1, to: null }'],
  ],
  '06-ref-siblings-31': [
    ['const a: T.Label = { word: { id: "a", size: 1 } }'],
    ['const a: T.Label = { word: { id: "a" } }', 'const a: T.Label = { word: { size: 1 } }'],
  ],
  '08-oneof-discriminator': [
    ['const a: T.Event = { kind: "rain.v2", mm: 1 }', 'const a: T.Event = { kind: "wind", knots: 1 }'],
    ['const a: T.Event = { kind: "rain.v1", knots: 1 }'],
  ],
  '09-discriminator-base': [
    ['const a: T.Pet = { sort: "Frog", jump: 2 }', 'const a: T.Frog = { sort: "Frog", jump: 2 }'],
    ['const a: T.Frog = { sort: "Toad", jump: 2 }'],
  ],
  '10-map-with-fields': [
    ['const a: T.Rates = { base: "EUR", USD: 1.1 }'],
    ['const a: T.Rates = { USD: 1.1 }'],
  ],
  '11-readonly-required': [
    ['const a: T.UserRequest = { name: "Ada", pin: "1" }', 'const a: T.User = { id: "u", name: "Ada" }'],
    ['const a: T.UserRequest = { name: "Ada" }', 'const a: T.User = { name: "Ada" }'],
  ],
  '12-enum-mixed': [
    [
      'const a: T.Switch["level"] = 1',
      'const a: T.Switch["level"] = ""',
      'const a: T.Switch["level"] = null',
    ],
    ['const a: T.Switch["level"] = {}'],
  ],
  '16-formats': [['const a: T.RecordType["at"] = "x"'], ['const a: T.RecordType["at"] = 1']],
  '17-path-parameters': [
    ['const a: T.operations["getBook"]["parameters"]["path"]["shelf"] = 1'],
    ['const a: T.operations["getBook"]["parameters"]["path"]["shelf"] = "1"'],
  ],
  '19-query-arrays': [
    ['const a: NonNullable<T.operations["find"]["parameters"]["query"]> = { c: [1] }'],
    ['const a: NonNullable<T.operations["find"]["parameters"]["query"]> = { c: ["1"] }'],
  ],
  '22-query-content': [
    ['const a: T.operations["find"]["parameters"]["query"]["filter"] = { min: 1 }'],
    ['const a: T.operations["find"]["parameters"]["query"]["filter"] = "min"'],
  ],
  '26-media-types': [
    [
      'const a: Parameters<C.AcmeOperations["pay"]>[0] = { body: { sum: "5" } }',
      'const a: Parameters<C.AcmeOperations["pay"]>[0] = { body: { sum: 5 }, contentType: "application/json" }',
    ],
    ['const a: Parameters<C.AcmeOperations["pay"]>[0] = { body: { sum: 5 } }'],
  ],
  '28-multipart': [
    [
      'const a: Parameters<C.AcmeOperations["addProof"]>[0] = { body: { file: new Blob(), meta: { kind: "a" } } }',
    ],
    ['const a: Parameters<C.AcmeOperations["addProof"]>[0] = { body: { file: "a", meta: { kind: "a" } } }'],
  ],
  '29-binary': [
    [
      'const a: Blob = {} as Awaited<ReturnType<C.AcmeOperations["getFile"]>>',
      'const a: Awaited<ReturnType<C.AcmeOperations["putFile"]>> = undefined',
    ],
    ['const a: string = {} as Awaited<ReturnType<C.AcmeOperations["getFile"]>>'],
  ],
  '30-statuses': [
    [
      'const a: Awaited<ReturnType<C.AcmeOperations["startJob"]>> = undefined',
      'const a: T.operations["startJob"]["responses"][404]["content"]["application/json"] = { missing: "" }',
    ],
    ['const a: string = {} as Awaited<ReturnType<C.AcmeOperations["startJob"]>>'],
  ],
  '31-response-headers': [
    ['const a: string = {} as T.operations["balance"]["responses"][200]["headers"]["X-Signature"]'],
    ['const a: number = {} as T.operations["balance"]["responses"][200]["headers"]["X-Signature"]'],
  ],
  '32-callback-link': [['const a: T.Fired = { at: "x" }'], ['const a: T.Fired = {}']],
  '33-webhooks-only': [
    ['const a: T.Paid = { type: "paid.done", data: {} }'],
    ['const a: T.Paid = { type: "paid", data: {} }'],
  ],
  '36-recursive': [
    ['const a: T.Node = { name: "a", next: null, kids: [{ name: "b", next: null }] }'],
    ['const a: T.Node = { name: "a" }'],
  ],
  '40-names': [
    ['const a: T.AcmeUserV2 = { 姓名: "a", "a.b": "b", "a/b~c": "c" }'],
    ['const a: T.AcmeUserV2 = { 姓名: "a" }'],
  ],
  '41-yaml-anchors': [['const a: T.Bill = { sum: 1, tax: { sum: 2 } }'], ['const a: T.Bill = { sum: 1 }']],
  '42-any-and-never': [
    ['const a: T.Box = { any: 1, all: null, words: [], list: [1], obj: { a: 1 } }'],
    ['const a: T.Box = { any: 1, all: 1, none: 1 }'],
  ],
  '43-tuples-patterns': [
    ['const a: T.Quote = { v: 2, pair: ["a", 1], "x-a": 1 }'],
    ['const a: T.Quote = { v: 2, pair: [1, "a"] }'],
  ],
  '44-conditions': [
    ['const a: T.Claim = { kind: "car", plate: "a" }'],
    ['const a: T.Claim = { kind: "boat" }'],
  ],
  '45-content-encoding': [
    ['const a: T.Scan = { image: "a", inner: "b" }'],
    ['const a: T.Scan = { image: 1, inner: "b" }'],
  ],
  '61-mixed-30': [
    [
      'const a: T.CardRequest = { kind: "a", number: "b", short: "c", owner: null, tags: [null] }',
      'const a: T.Card = { id: "i", kind: "a", number: "b", short: "c" }',
    ],
    [
      'const a: T.CardRequest = { number: "b", short: "c" }',
      'const a: T.Card = { kind: "a", number: "b", short: "c" }',
    ],
  ],
  '62-mixed-31': [
    [
      'const a: T.Tree = { root: { v: 1, kids: [{ v: 2 }] }, pair: ["a"] }',
      'const a: T.Tree = { root: { v: 1 }, pair: ["a", 1, true] }',
    ],
    ['const a: T.Tree = { root: { v: "1" } }', 'const a: T.Tree = { root: { v: 1, kids: [{}] } }'],
  ],
  '51-required-unlisted': [
    ['const a: T.Form = { name: "a", nonce: 1 }'],
    ['const a: T.Form = { name: "a" }'],
  ],
}

it('has the types that a caller needs, and modules that compile', () => {
  const files: string[] = []
  for (const [name] of accepted) {
    const [right, wrong] = types[name] ?? [[], []]
    const block = (line: string) => `{ ${line}; void a }`
    const lines = [
      "import type * as T from './types.ts'\nimport type * as C from './client.ts'\nexport type { T, C }",
      ...right.map(block),
      ...wrong.map((line) => `// @ts-expect-error\n${block(line)}`),
    ]
    const file = join(home, name, 'check.ts')
    writeFileSync(file, lines.join('\n'))
    files.push(file)
  }
  const config = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config as object
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram(files, {
    ...options,
    noEmit: true,
    skipLibCheck: true,
    noUnusedLocals: false,
  })
  const found = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {}
    const text = file?.text.split('\n')[line] ?? ''
    return `${file?.fileName.replace(home, '')}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${text}`
  })
  expect(found).toEqual([])
}, 120_000)

it('refuses a reference to another file or address, and YAML that ends early', async () => {
  const file = join(home, 'remote.yaml')
  writeFileSync(file, 'openapi: 3.1.0\npaths:\n  /a:\n    $ref: https://a.test/a.yaml\n')
  const { fault } = await add('remote', file)
  expect(fault).toContain(
    'remote.yaml:3: /paths/~1a: https://a.test/a.yaml is outside this file. Bundle the file first.',
  )
  writeFileSync(file, 'openapi: 3.1.0\npaths: {\n')
  expect((await add('remote', file)).fault).toMatch(/remote\.yaml:\d: /)
  expect(readdirSync(home)).not.toContain('remote')
})

it.each([
  ['stripe-webhook', ['malformed', 'timestamp', 'signature', 'replayed']],
  ['params-rsa', ['malformed', 'app', 'timestamp', 'signature', 'replayed']],
  ['wechatpay-v3', ['malformed', 'app', 'timestamp', 'nonce', 'signature', 'replayed']],
])('%s has a refusal for each check of its scheme, and for no other', async (preset, wanted) => {
  const { refusals } = parse((await renderFolder('acme', preset)).get('signature.yaml') ?? '') as {
    refusals: Record<string, unknown>
  }
  expect([...new Set(Object.keys(refusals).map((reason) => reason.split('-')[0]))]).toEqual(wanted)
})
