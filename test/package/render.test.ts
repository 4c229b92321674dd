import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/generate/openapi.ts'
import { readDeclared } from '../../src/generate/samples/index.ts'
import { renderCalls, signsEvents } from '../../src/package/build/calls.ts'
import { renderEntries } from '../../src/package/build/entries.ts'
import { renderManifest, renderNotices } from '../../src/package/build/manifest.ts'
import { renderReadme as render } from '../../src/package/build/readme.ts'
import { partnerNames } from '../../generated/index.ts'
import { declarationOf } from '../partners/preset.ts'
import type { Scheme } from '../../src/signing/grammar.ts'
import { spellOut } from '../../src/signing/long-form.ts'

// The texts of a client package, each rendered from its contract.

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const documentOf = (api: string) => JSON.parse(read(`generated/${api}/openapi.json`)) as Document
/** The README of an API whose receivers need only the body of a notification. */
const renderReadme = (api: string, document: Document, scheme: Scheme) =>
  render(api, document, scheme, () => '')
const [awda, ppdai] = [documentOf('awda'), documentOf('ppdai')]

describe('package.json', () => {
  const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

  it('has each entry point with its types, for all resolvers', async () => {
    const text = await renderManifest(awda, ['index', 'operations'])
    const tools = ['@types/node', 'esbuild', 'openapi-fetch', 'rollup', 'rollup-plugin-dts', 'typescript']
    const pins = tools.map((name) => [name, own['devDependencies']?.[name] ?? own['dependencies']?.[name]])
    const manifest = {
      name: '{{name}}',
      version: '0.1.0',
      description: 'Client of AWDA / MauCash partner API that signs every call, made from its contract.',
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      main: './dist/index.js',
      types: './dist/index.d.ts',
      typesVersions: { '*': { operations: ['./dist/operations.d.ts'] } },
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './operations': { types: './dist/operations.d.ts', default: './dist/operations.js' },
        './openapi.json': './dist/openapi.json',
        './package.json': './package.json',
      },
      files: ['dist', 'vectors', 'lendspec.lock.json', 'THIRD_PARTY_NOTICES.md', 'CHANGELOG.md', '!**/*.new'],
      scripts: { build: 'node build.js', test: 'node --test' },
      devDependencies: Object.fromEntries(pins) as object,
    }
    expect(text).toBe(`${JSON.stringify(manifest, null, 2)}\n`)
    for (const [name, pin] of pins) expect(pin, name).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('THIRD_PARTY_NOTICES.md', () => {
  it('has the licence of each bundled package', async () => {
    const parts = [
      ['openapi-fetch', 'the HTTP client underneath, and its types'],
      ['openapi-typescript-helpers', 'types only'],
      ['ajv', 'parts of the precompiled validators'],
    ].map(([name, use]) => {
      const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string }
      return `## ${name} ${version}\n\n${use}\n\n\`\`\`text\n${read(`node_modules/${name}/LICENSE`).trim()}\n\`\`\`\n`
    })
    expect(await renderNotices()).toBe(
      `# Third-party notices\n\nParts of these packages are bundled into \`dist/\`.\n\n${parts.join('\n')}`,
    )
  })
})

describe('the entry points', () => {
  const exportsOf = (text: string) =>
    [...text.matchAll(/^export (?:type )?(?:\{([^}]*)\}|\*) from '([^']+)'$/gm)].map(
      ([, names = '*', from]) =>
        [from, names.split(',').flatMap((name) => name.trim().replace(/^type /, '') || [])] as const,
    )
  const shared: [string, string[]][] = [
    ['./client/client.ts', ['ClientOptions']],
    [
      './core/errors.ts',
      [
        ...['ConfigurationError', 'ContractError', 'isLendspecError', 'LendspecError', 'MockDiagnosis'],
        ...['OutcomeUnknownError', 'RejectedError', 'ResponseSignatureError', 'SignatureError'],
        ...['TransportError', 'UnconfirmedOperationError'],
      ],
    ],
    ['./core/rate-limited.ts', ['RateLimitedError']],
    ['./client/middleware.ts', ['signing', 'Scheme']],
    ['./core/contract.ts', ['Contract', 'Operation', 'PartnerError']],
    ['./signing/scheme.ts', ['RequestSigner']],
    ['./core/node-crypto.ts', ['KeyHandle']],
    ['./client/events.ts', ['CallEvent']],
  ]
  const own = (api: string, Api: string): [string, string[]][] => [
    [
      `../generated/${api}/client.ts`,
      [`${api}Scheme`, `create${Api}Client`, `${Api}Client`, `${Api}ClientOptions`],
    ],
    [`../generated/${api}/client.ts`, ['CallOptions', `${Api}Http`, `${Api}Operations`]],
    [`../generated/${api}/operations.ts`, ['ServerName']],
  ]
  const withoutTypes = (text: string) => exportsOf(text).filter(([from]) => !from?.endsWith('/types.ts'))
  const sorted = (rows: readonly (readonly [string | undefined, string[]])[]) =>
    rows.map((row) => JSON.stringify(row)).sort()

  it('of a partner with a secret have what it needs, each name once', () => {
    const text = renderEntries('awda', awda).get('index.ts') ?? ''
    const signer: [string, string[]] = ['../generated/awda/signer.ts', ['AwdaSignerOptions']]
    expect(sorted(withoutTypes(text))).toEqual(sorted([...shared, ...own('awda', 'Awda'), signer]))
    const names = exportsOf(text).flatMap(([, all]) => all)
    expect(new Set(names).size).toBe(names.length)
  })

  it('of a partner with a key, tokens, pending results and limits have more', () => {
    const text = renderEntries('ppdai', ppdai).get('index.ts') ?? ''
    expect(sorted(withoutTypes(text))).toEqual(
      sorted([
        ...shared,
        ...own('ppdai', 'Ppdai'),
        [
          '../generated/ppdai/tokens.ts',
          ['createPpdaiTokenStore', 'PpdaiTokenStore', 'PpdaiTokenStoreOptions'],
        ],
        ['./client/tokens.ts', ['LoginRequiredError', 'TokenStatus', 'TokenStore', 'TokenStoreOptions']],
        ['./core/store.ts', ['SetCondition', 'SharedStore', 'StoreError']],
        ['./client/token.ts', ['FindToken']],
        ['./crypto/keys.ts', ['KeySource', 'PrivateKeyInput']],
        ['../generated/ppdai/signer.ts', ['PpdaiKeyOptions']],
        ['./signing/keys.ts', ['Algorithm']],
        ['./signing/scheme.ts', ['Signer']],
        ['../generated/ppdai/decrypt.ts', ['*']],
        ['./crypto/webcrypto.ts', ['createWebCryptoSigner']],
        ['./client/rate-limiter.ts', ['createRateLimiter', 'RateLimiter', 'RateLimiterOptions']],
        ['./core/still-pending.ts', ['StillPendingError']],
        ['./client/pending.ts', ['Done', 'Next', 'Outcome', 'Pending']],
        ['./client/wait-for.ts', ['waitFor', 'WaitOptions']],
      ]),
    )
  })

  it('have a limiter where the contract says how many calls are allowed', () => {
    const rated = structuredClone(awda)
    const [path] = Object.values(rated.paths)
    Object.assign(path?.post ?? {}, { 'x-rate': { limit: 1, per: 1 } })
    const limiter =
      /^export \{ createRateLimiter, type RateLimiter, type RateLimiterOptions \} from '\.\/client\/rate-limiter\.ts'$/m
    expect(renderEntries('awda', rated).get('index.ts')).toMatch(limiter)
    expect(renderEntries('awda', awda).get('index.ts')).not.toMatch(limiter)
  })

  it.each(partnerNames)('of %s export the types and codes of the contract', (api) => {
    const document = documentOf(api)
    const text = renderEntries(api, document).get('index.ts') ?? ''
    const types = exportsOf(text).find(([from]) => from === `../generated/${api}/types.ts`)?.[1] ?? []
    const former = Object.values(document.components.schemas).flatMap((schema) => schema['x-formerly'] ?? [])
    const schemas = [...Object.keys(document.components.schemas), ...former].sort()
    expect(types).toEqual([...schemas, 'components', 'paths'])
    const codes = Object.keys(document['x-error-codes']).map((key) => key.replace(/^[\w-]+:(?=-?\d)/, ''))
    const listed = text.slice(text.indexOf('export type PartnerCode')).match(/'[^']+'/g) ?? []
    expect(listed).toEqual([...new Set(codes)].map((code) => `'${code}'`))
  })

  it('export the parts of requests that are more than a body', () => {
    const other = structuredClone(awda)
    Object.assign(Object.values(other.paths)[0]?.post ?? {}, {
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
    })
    const last = /,\n {2}components,\n {2}operations,\n {2}paths,\n\} from/
    expect(renderEntries('awda', other).get('index.ts')).toMatch(last)
    expect(renderEntries('awda', awda).get('index.ts')).not.toMatch(last)
  })

  it('are one for operations, and two for notifications where there are any', () => {
    expect([...renderEntries('ppdai', ppdai).keys()]).toEqual(['index.ts', 'operations.ts'])
    const entries = renderEntries('awda', awda)
    expect([...entries.keys()]).toEqual(['index.ts', 'operations.ts', 'testing.ts', 'webhooks.ts'])
    expect(exportsOf(entries.get('operations.ts') ?? '')).toEqual([
      ['../generated/awda/connect.ts', ['connectAwda']],
      ['./client/call-of.ts', ['Connection']],
      ['../generated/awda/calls.ts', ['*']],
    ])
    expect(entries.get('testing.ts')).toBe("export * from '../generated/awda/testing.ts'\n")
    expect(exportsOf(entries.get('webhooks.ts') ?? '')).toEqual([
      [
        './client/handled-store.ts',
        ['createMemoryStore', 'HandledState', 'HandledStore', 'MemoryStoreOptions'],
      ],
      ['./client/respond.ts', ['Reply', 'RespondOptions']],
      ['../generated/awda/receiver.ts', ['respond', 'toFetchHandler']],
      ['./client/receiver.ts', ['Handled', 'Notification', 'Receiver', 'RefusedReason', 'Verified']],
      ['./client/sender.ts', ['SecretSource']],
      ['../generated/awda/receiver.ts', ['acknowledgement', 'createAwdaReceiver', 'AwdaReceiverOptions']],
      ['./core/node-crypto.ts', ['KeyHandle']],
      ['./core/blanks.ts', ['Blanks']],
    ])
  })
})

describe('test/calls.json', () => {
  const callsOf = (document: Document) =>
    JSON.parse(renderCalls(document)) as {
      calls: { id: string; parameters: object; success: object; rejections: { code: string | number }[] }[]
      isRepeatable: boolean
      response?: object
      events: { suffix: string; isKeyed: boolean; parameters: object; options: object }[]
    }

  it.each(partnerNames)('of %s has each operation with its example and its codes', (api) => {
    const document = documentOf(api)
    const posts = Object.values(document.paths).map(({ post }) => post!)
    const { calls } = callsOf(document)
    expect(calls.map(({ id }) => id)).toEqual(posts.map(({ operationId }) => operationId))
    expect(calls.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual(
      posts.map((post) => post['x-errors']),
    )
  })

  it('of awda has responses of HTTP 200, with what each code means', () => {
    const { calls, isRepeatable, response, events } = callsOf(awda)
    expect(calls[0]).toMatchObject({
      id: 'registerUser',
      parameters: {
        ok: '{"email":"siti@example.com","mobile":"81234567890","name":"Siti","nik":"3171010101900001"}',
      },
      success: {
        ...{ status: 200, type: 'application/json' },
        text: '{"code":0,"message":"Permintaan berhasil","result":null}',
      },
    })
    expect(calls[0]?.rejections[0]).toEqual({
      ...{ code: 100, status: 200, text: '{"code":100,"message":"系统繁忙","result":null}' },
      ...{ meaning: 'The system is busy.', remedy: 'Retry later.' },
    })
    expect([isRepeatable, response]).toEqual([true, undefined])
    expect(events).toMatchObject([
      { suffix: '', isKeyed: true, options: { appId: 'example', secret: 'not a secret' } },
    ])
    expect(events[0]?.parameters).toMatchObject({ loanNumber: 'LN202311150001', state: 'disbursed' })
    expect(renderCalls(awda)).toMatch(/^\{\n {2}"calls": \[\n[^]*\n\}\n$/)
  })

  it('has the HTTP status where that is the code', () => {
    const other = structuredClone(awda)
    const post = Object.values(other.paths)[0]!.post!
    const { [100]: entry } = other['x-error-codes']
    Object.assign(other['x-error-codes'], { 404: entry, '5XX': entry, 409: entry, NOPE: entry })
    Object.assign(post, { 'x-errors': [404, '5XX', 409, 'NOPE'] })
    Object.assign(post['x-envelope'], { status: true })
    expect(callsOf(other).calls[0]?.rejections).toMatchObject([
      { code: 404, status: 404, text: '' },
      { code: '5XX', status: 500 },
      { code: 409, status: 409 },
    ])
  })

  it('has the ids and keys of a partner that signs its responses', () => {
    const other = structuredClone(ppdai)
    Object.assign(other['x-signature'], {
      response: {
        ...other['x-signature'],
        credentials: {
          serial: { kind: 'id' },
          privateKey: { kind: 'private-key' },
          code: { kind: 'secret' },
        },
        signatures: { one: { algorithm: 'hmac-sha256', key: 'code', of: 'x', encoding: 'hex' } },
      },
    })
    expect(callsOf(other).response).toEqual({ ids: ['serial'], keys: ['publicKey', 'code'] })
  })

  it.each([
    ['awda', awda, true],
    ['ppdai, which sends none,', ppdai, false],
  ])('lets the tests of %s sign notifications: %s', (_, document, signs) => {
    expect(signsEvents(document)).toBe(signs)
  })
})

describe('README.md', () => {
  const awdaText = renderReadme('awda', awda, readDeclared('awda'))
  const ppdaiText = renderReadme('ppdai', ppdai, readDeclared('ppdai'))
  const headings = (text: string) => text.match(/^#+ .*$/gm)
  const blocks = (text: string) =>
    [...text.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(([, kind, code]) => `${kind} ${code}`)

  it.each([
    ['awda', awdaText, ['## Secret and signature'], ['## Notifications']],
    ['ppdai', ppdaiText, ['## Key and signature'], []],
  ])('of %s has each chapter', (_, text, credential, notifications) => {
    expect(headings(text)).toEqual([
      ...['# {{name}}', '## Install', '## First call', ...credential, '## Errors'],
      ...['## Retries, time and unknown outcomes', ...notifications, '## What is hidden', '## Testing'],
      ...['## What is unconfirmed', '## Runtimes and CommonJS'],
      '## Update this package, or keep it without lendspec',
    ])
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toMatch(/undefined|null\b(?!,)|\[object|\n{3}/)
  })

  it('has programs that start with the credentials of the mock', () => {
    const client = `ts import { readFileSync } from 'node:fs'
import { createPpdaiClient, RejectedError } from '{{name}}'

const client = createPpdaiClient({
  appId: 'demo',
  privateKey: readFileSync('.lendspec/ppdai-private.pem', 'utf8'),
  server: 'http://127.0.0.1:4010/ppdai',
})
try {
  console.log(await client.sendSmsAuthCode({ Mobile: '15200000001', DeviceFP: '1234567890' }))
} catch (error) {
  if (!(error instanceof RejectedError)) throw error
  console.log(error.partnerCode, error.meaning, error.remedy, error.retry)
}`
    const small = `ts import { readFileSync } from 'node:fs'
import { connectPpdai, sendSmsAuthCode } from '{{name}}/operations'

const ppdai = connectPpdai({
  appId: 'demo',
  privateKey: readFileSync('.lendspec/ppdai-private.pem', 'utf8'),
  server: 'http://127.0.0.1:4010/ppdai',
})
console.log(await sendSmsAuthCode(ppdai, { Mobile: '15200000001', DeviceFP: '1234567890' }))`
    const kms = `ts import { createPpdaiClient, type Signer } from '{{name}}'

/** The key stays in the KMS, which gets only the bytes to sign. */
export const clientWith = (kms: { sign(bytes: Uint8Array): Promise<Uint8Array> }) => {
  const signer: Signer = { alg: 'RSA-SHA1', sign: (bytes) => kms.sign(bytes) }
  return createPpdaiClient({ appId: 'demo', privateKey: signer })
}`
    const retries = `ts import { readFileSync } from 'node:fs'
import { createPpdaiClient } from '{{name}}'

export const client = createPpdaiClient({
  appId: 'demo',
  privateKey: readFileSync('.lendspec/ppdai-private.pem', 'utf8'),
  timeout: 20_000,
  retry: { attempts: 2, attemptTimeout: 8_000 },
  onEvent: (event) => console.log(event.type),
})`
    const test = `ts import { readFileSync } from 'node:fs'
import { createPpdaiClient } from '{{name}}'

const client = createPpdaiClient({
  appId: 'demo',
  privateKey: readFileSync('.lendspec/ppdai-private.pem', 'utf8'),
  server: 'http://localhost',
  fetch: async () => new Response('{}'),
})
await client.sendSmsAuthCode({ Mobile: '15200000001', DeviceFP: '1234567890' }).catch((error: Error) => console.log(error.name))`
    const unconfirmed = `ts import { readFileSync } from 'node:fs'
import { createPpdaiClient } from '{{name}}'

export const client = createPpdaiClient({
  appId: 'demo',
  privateKey: readFileSync('.lendspec/ppdai-private.pem', 'utf8'),
  paths: { getRepayments: '/the/confirmed/path' },
})`
    const jest = `js module.exports = {
  transform: { '\\\\.[jt]sx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!.*{{name}}/)'],
}`
    expect(blocks(ppdaiText)).toEqual([client, small, kms, retries, test, unconfirmed, jest])
  })

  it('has programs for notifications', () => {
    expect(blocks(awdaText).filter((block) => block.includes('createAwdaReceiver'))).toEqual([
      `ts import { createAwdaReceiver, toFetchHandler } from '{{name}}/webhooks'

const receiver = createAwdaReceiver({
  appId: 'DEMO',
  secret: process.env['SECRET'] ?? 'not-a-secret',
  onRefused: (reason) => console.warn('notification refused:', reason),
})

export const POST = toFetchHandler(receiver, async ({ body }) => {
  console.log(body.loanNumber)
})`,
      `ts import { signNotification } from '{{name}}/testing'
import { createAwdaReceiver } from '{{name}}/webhooks'

const app = { appId: 'DEMO', secret: 'not-a-secret' }
const receiver = createAwdaReceiver(app)
const bytes = await signNotification({
  loanNumber: 'LN202311150001',
  state: 'disbursed',
  approvedTenor: '3M',
}, app)
for (let delivery = 0; delivery < 2; delivery++) {
  const { status } = await receiver.handle(bytes, ({ body }) => console.log(body))
  console.log(status)
}`,
    ])
    expect(blocks(awdaText)).toHaveLength(8)
  })

  it('has tables of codes and operations, with nothing that breaks a cell', () => {
    const rows = (text: string, head: string) => {
      const [table = ''] = text.slice(text.indexOf(head)).split('\n\n')
      return table.split('\n').slice(1)
    }
    const codes = rows(awdaText, '| code | meaning | remedy | retry | grade |')
    expect(codes).toHaveLength(1 + Object.keys(awda['x-error-codes']).length)
    expect(codes[0]).toBe('| --- | --- | --- | --- | --- |')
    expect(codes).toContain('| `100` | The system is busy. | Retry later. | later | documented |')
    expect(codes).toContain(
      '| `1003` | The timestamp is wrong or more than 60 s away from the clock of AWDA. | Correct the clock, sign again and retry. | yes, signed again | documented |',
    )
    expect(codes).toContain('| `1010` | No such loan. | Check the loan number. | no | documented |')
    const operations = rows(awdaText, '| method | what it does | parameters | retry | grade |')
    expect(operations).toHaveLength(1 + Object.keys(awda.paths).length)
    for (const row of [
      '| `registerUser` | Register a customer | `RegisterUserParameters` | never | published |',
      '| `submitLoan` | Apply for a loan | `SubmitLoanParameters` | ask `getLoan` | hint, unconfirmed |',
    ])
      expect(operations).toContain(row)
    const other = structuredClone(awda)
    Object.assign(other['x-error-codes'][100]!, { meaning: 'a | b' })
    expect(renderReadme('awda', other, readDeclared('awda'))).toContain('| `100` | a \\| b | Retry later. |')
  })

  it.each([
    ['a body', undefined, undefined, '`RegisterUserParameters`'],
    ['parameters and a body', 'q', undefined, '`{ params, body }`'],
    ['parameters alone', 'q', 'none', '`{ params }`'],
  ])('shows what a method takes that has %s', (_, name, body, cell) => {
    const other = structuredClone(awda)
    const item = Object.values(other.paths)[0]!
    const { post } = item
    if (name !== undefined)
      Object.assign(post ?? {}, { parameters: [{ name, in: 'query', schema: { type: 'string' } }] })
    if (body === 'none') {
      const { requestBody: _, ...get } = post as unknown as Record<string, unknown>
      delete item.post
      Object.assign(item, { get })
    }
    expect(renderReadme('awda', other, readDeclared('awda'))).toMatch(
      new RegExp(`^\\| \`registerUser\` \\| [^|]+ \\| ${cell.replace(/[{}]/g, '\\$&')} \\|`, 'm'),
    )
  })

  it.each([
    ['awda', awdaText, 'Client of AWDA / MauCash partner API, generated from its contract (version '],
    [
      'awda',
      awdaText,
      '`server` is the name of a server (`staging`: https://sea-staging.wolaidai.com, `production`: https://japi.maucash.id), or an address.',
    ],
    ['awda', awdaText, ' The client makes the envelope, its timestamp and its signature.'],
    [
      'awda',
      awdaText,
      'How the partner signs notifications is not documented; this package assumes the request envelope (inferred). A receiver has two methods:',
    ],
    ['awda', awdaText, 'run `handledStoreChecks` of `{{name}}/testing` against it.'],
    ['awda', awdaText, 'The paths or shapes of 16 operations are not public'],
    ['awda', awdaText, 'Node 20.19, 22.12 and newer, Bun and Deno. The signature needs MD5'],
    [
      'awda',
      awdaText,
      '    npx --no-install lendspec client awda --out . --name {{name}}\n    npx --no-install lendspec client awda --out . --check\n',
    ],
    ['awda', awdaText, '`{{name}}/testing` signs as the partner would'],
    ['ppdai', ppdaiText, '`privateKey` is PEM (PKCS#1 or PKCS#8), bare base64 DER, a `KeyObject`'],
    ['ppdai', ppdaiText, 'never its content. Keys of 1024 bits work, with a `warning` event.'],
    [
      'ppdai',
      ppdaiText,
      'The partner encrypts `UserName` of `getUserNameByOpenId` for this key. Decrypt it with `decryptUserName(privateKey, UserName)`',
    ],
    ['ppdai', ppdaiText, '`signing(ppdaiScheme({ appId, privateKey }))`'],
    [
      'ppdai',
      ppdaiText,
      'Bun and Deno. Where only WebCrypto exists (workers), make `privateKey` with `createWebCryptoSigner`',
    ],
    ['ppdai', ppdaiText, "give the client `server: 'http://127.0.0.1:4010/ppdai'`"],
    ['ppdai', ppdaiText, '## Testing\n\nThe mock responds as the contract says.'],
  ])('of %s says case %#', (_, text, part) => expect(text).toContain(part))

  it('says for each kind of key what it is', () => {
    const other = (name: 'ed25519-joined' | 'form-hmac') => {
      const scheme = spellOut(declarationOf(name), name)
      return renderReadme('ppdai', { ...ppdai, 'x-signature': scheme } as Document, scheme)
    }
    const edward = other('ed25519-joined')
    expect(edward).toMatch(/^`\w+` is PEM \(PKCS#8\), a `KeyObject`, or a `Signer`/m)
    expect(edward).not.toMatch(/Keys of 1024 bits|bare base64/)
    expect(edward).toMatch(/const signer: Signer<'ED25519'> = \{ alg: 'ED25519', sign/)
    const form = other('form-hmac')
    expect(form).toContain('## Secret and signature\n\n`apiKey` is text or a `KeyObject`.')
    expect(form).not.toContain('The client makes the envelope')
  })

  it('says that every path is public where it is', () => {
    const other = structuredClone(awda)
    for (const { post } of Object.values(other.paths)) delete post?.['x-unconfirmed']
    const text = renderReadme('awda', other, readDeclared('awda'))
    expect(text).toContain('from `documented` to `inferred`. Every path is in a public document.\n')
    expect(text).not.toContain('/the/confirmed/path')
  })

  it('tries first what is signed, confirmed and of the best evidence', () => {
    const other = structuredClone(awda)
    const posts = Object.values(other.paths).map(({ post }) => post!)
    const nameOfFirst = () =>
      /await client\.(\w+)\(/.exec(renderReadme('awda', other, readDeclared('awda')))?.[1]
    expect(nameOfFirst()).toBe('registerUser')
    posts[0]!['x-unconfirmed'] = true
    delete posts[4]!['x-unconfirmed']
    expect(nameOfFirst()).toBe(posts[4]!.operationId)
    posts[4]!['x-signature'] = 'none'
    delete posts[3]!['x-unconfirmed']
    expect(nameOfFirst()).toBe(posts[3]!.operationId)
  })
})
