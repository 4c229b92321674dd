// What a compiled verifier says, word by word: which check refused, and where.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createNodeSigner } from '../../src/signing/keys.ts'
import { publicName } from '../../src/signing/names.ts'
import { shapeOf } from '../../src/generate/scheme/verify-signature.ts'
import { exchange, now, operation, type Sent } from '../partners/exchange.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

const ed25519 = generateKeyPairSync('ed25519')
const signer = createNodeSigner('ED25519', ed25519.privateKey)
const secret = 'c2VjcmV0IG9mIDI0IGJ5dGVzLg=='
type Declared = Record<string, any>

function declaredAs(name: Preset | 'json-envelope-md5', change: (d: Declared) => void = () => {}) {
  const declared = structuredClone(declarationOf(name)) as Declared
  change(declared)
  return declared
}
/** Signs with all keys that a scheme may have, for receivers of one app and of one sender. */
function send(declared: Declared, request: object = {}, more: object = {}) {
  const kinds = Object.entries(declared['credentials'] as object).map(([name, one]) => [
    name,
    String((one as { kind?: string }).kind ?? one),
  ])
  const values = (pair: unknown) =>
    kinds.map(([, kind]) => (kind === 'private-key' ? pair : kind === 'secret' ? secret : 'a'))
  const table = (names: readonly string[], all: unknown[]) =>
    Object.fromEntries(names.map((name, at) => [name, all[at]]))
  const names = kinds.map(([name = '']) => name)
  const options = table(names, values(signer))
  const app = { ...table(names.map(publicName), values(ed25519.publicKey)), ...more }
  const apps = Object.assign(new Map([['a', app]]), app)
  return exchange(declared, options, apps, { body: '{}', ...request })
}
const refused = (reason: string, detail: string) => ({ ok: false, reason, detail })

describe('a signature in another form', () => {
  it.each([
    ['hmac-sha1', 'hex', '^[0-9a-f]{40}$', '40 lower-case hexadecimal digits'],
    ['sha256', 'hex', '^[0-9a-f]{64}$', '64 lower-case hexadecimal digits'],
    ['md5', 'HEX', '^[0-9A-F]{32}$', '32 upper-case hexadecimal digits'],
    ['md5', 'base64', String.raw`^[A-Za-z0-9+\/]{22}==$`, 'base64 of 16 bytes'],
    ['hmac-sha1', 'base64', String.raw`^[A-Za-z0-9+\/]{27}=$`, 'base64 of 20 bytes'],
    ['hmac-sha256', 'base64', String.raw`^[A-Za-z0-9+\/]{43}=$`, 'base64 of 32 bytes'],
    ['hmac-sha512', 'base64', String.raw`^[A-Za-z0-9+\/]{86}==$`, 'base64 of 64 bytes'],
    ['sha512', 'base64url', '^[A-Za-z0-9_-]{86}$', 'base64url of 64 bytes'],
    ['rsa-sha1', 'hex', '', 'lower-case hexadecimal digits'],
    ['ed25519', 'HEX', '', 'upper-case hexadecimal digits'],
    ['ecdsa-p256-sha256', 'base64', '', 'strict base64 on one line'],
    ['rsa-pss-sha512', 'base64url', '', 'base64url without padding'],
  ] as const)('%s in %s', (algorithm, encoding, pattern, words) => {
    expect(shapeOf({ of: 'message', algorithm, encoding })).toEqual([pattern, words])
    const digest = /md5|sha\d+$/.exec(algorithm)?.[0] ?? 'sha1'
    const bytes = createHash(digest).digest()
    const text = encoding === 'HEX' ? bytes.toString('hex').toUpperCase() : bytes.toString(encoding)
    expect(new RegExp(pattern).test(text)).toBe(true)
  })
})

type Change = (all: Awaited<ReturnType<typeof send>>) => Partial<Sent>
const header =
  (name: string, text?: string): Change =>
  ({ without }) => ({ headers: without(name, text) })
const replaced =
  (name: string, from: string | RegExp, to: string): Change =>
  ({ signed, without }) => ({ headers: without(name, signed.headers[name]!.replace(from, to)) })
const body =
  (from: string | RegExp, to: string): Change =>
  ({ signed }) => ({ body: signed.body.replace(from, to) })

it.each<[what: string, declared: Declared, change: Change, reason: string, detail: string]>([
  ['no id', declaredAs('hmac-header'), header('X-Key'), 'app-missing', 'X-Key is missing'],
  [
    'an unknown id',
    declaredAs('hmac-header'),
    header('X-Key', 'b'),
    'app-unknown',
    'X-Key names no app known here',
  ],
  [
    'no time',
    declaredAs('hmac-header'),
    header('X-Timestamp'),
    'timestamp-missing',
    'X-Timestamp is missing',
  ],
  [
    'no signature',
    declaredAs('hmac-header'),
    header('X-Signature'),
    'signature-missing',
    'X-Signature is missing',
  ],
  [
    'a short signature',
    declaredAs('hmac-header'),
    header('X-Signature', 'sha256=0'),
    'signature-malformed',
    'X-Signature is not 64 lower-case hexadecimal digits',
  ],
  [
    'another body, with a secret',
    declaredAs('hmac-header'),
    () => ({ body: '[]' }),
    'signature-mismatch',
    'X-Signature does not match the string to sign and the secret',
  ],
  [
    'no signature of a key pair',
    declaredAs('ed25519'),
    header('X-Signature'),
    'signature-missing',
    'X-Signature is missing',
  ],
  [
    'a padded signature of a key pair',
    declaredAs('ed25519'),
    header('X-Signature', 'AAA='),
    'signature-malformed',
    'X-Signature is not base64url without padding',
  ],
  [
    'another body, with a key pair',
    declaredAs('ed25519'),
    () => ({ body: '[]' }),
    'signature-mismatch',
    'X-Signature does not match the string to sign, or was made with another key',
  ],
  [
    'no nonce',
    declaredAs('standard-webhooks', (d) => delete d['keys'].key.strip),
    header('webhook-id'),
    'nonce-missing',
    'webhook-id is missing',
  ],
  [
    'no signature of several',
    declaredAs('stripe-webhook'),
    replaced('Stripe-Signature', /,v1=.*/, ''),
    'signature-missing',
    'v1 of Stripe-Signature is missing',
  ],
  [
    'no good form of several',
    declaredAs('stripe-webhook'),
    replaced('Stripe-Signature', /v1=../, 'v1='),
    'signature-malformed',
    'v1 of Stripe-Signature is not 64 lower-case hexadecimal digits',
  ],
  [
    'several that do not match',
    declaredAs('stripe-webhook'),
    () => ({ body: '[]' }),
    'signature-mismatch',
    'v1 of Stripe-Signature does not match the string to sign and the secret',
  ],
  [
    'a field twice',
    declaredAs('sigv4'),
    replaced('Authorization', /, Signed/, ', Credential=x, Signed'),
    'signature-malformed',
    'Authorization has a field twice',
  ],
  [
    'another constant',
    declaredAs('sigv4'),
    replaced('Authorization', 'host;x-amz-date', 'host'),
    'signature-malformed',
    'SignedHeaders of Authorization is not host;x-amz-date',
  ],
  [
    'another day in the scope',
    declaredAs('sigv4'),
    replaced('Authorization', '20231114', '20231115'),
    'signature-mismatch',
    'Credential of Authorization is not what the rest of the request gives',
  ],
  [
    'another hash of the body',
    declaredAs('hex-chain'),
    header('X-Body', '0'),
    'signature-mismatch',
    'X-Body is not what the rest of the request gives',
  ],
  [
    'another second id',
    declaredAs('wechatpay-v3', (d) => (d['signatures'].request.algorithm = 'ed25519')),
    replaced('Authorization', 'serial_no="a"', 'serial_no="b"'),
    'app-unknown',
    'serial_no of Authorization is not that of this app',
  ],
  [
    'no signature in an envelope',
    declaredAs('json-envelope-md5'),
    body(/,"signature".*\}/, '}'),
    'signature-missing',
    'signature is missing',
  ],
  [
    'a field that nobody declared',
    declaredAs('json-envelope-md5'),
    body('{', '{"extra":"1",'),
    'signature-mismatch',
    'signature does not match the string to sign and the secret',
  ],
  [
    'no JSON',
    declaredAs('json-envelope-md5'),
    body('{', ''),
    'malformed',
    'the body is not JSON, at character 7',
  ],
  [
    'no field of a form',
    declaredAs('form-hmac'),
    body(/&?sign=[^&]*/, ''),
    'signature-missing',
    'sign is missing',
  ],
])('refuses %s', async (_, declared, change, reason, detail) => {
  const all = await send(declared)
  expect(await all.receive()).toMatchObject({ ok: true })
  expect(await all.receive(change(all))).toEqual(refused(reason, detail))
})

it('refuses a token that is missing or unknown, and takes any where there is no list', async () => {
  const declared = declaredAs('daily-key')
  const request = { accessToken: 't1' }
  for (const [tokens, change, verdict] of [
    [undefined, {}, { ok: true }],
    [['t1'], {}, { ok: true }],
    [['t2'], {}, refused('token-unknown', 'Authorization names no user of this app')],
  ] as const) {
    const more = tokens && { accessTokens: new Set<string>(tokens) }
    expect(await (await send(declared, request, more)).receive(change)).toMatchObject(verdict)
  }
  const all = await send(
    declaredAs('daily-key', (d) => (d['strings'].message = '{method}{target}{time}\n{nonce}{bodyHash}')),
    request,
  )
  expect(await all.receive({ headers: all.without('Authorization') })).toEqual(
    refused('token-missing', 'Authorization is missing'),
  )
})

it.each(['id', undefined])('refuses a key-id that is missing or unknown; another id: %s', async (id) => {
  const credentials = { ...(id && { appId: 'id' }), keyId: 'key-id', secret: 'secret' }
  const headers = {
    ...(id && { 'X-App': '{appId}' }),
    'X-Id': '{keyId}',
    'X-Timestamp': '{time}',
    'X-Signature': '{signature.request}',
  }
  const all = await send(
    { ...declaredAs('hmac-header'), credentials, send: { headers } },
    {},
    { secrets: new Map([['a', secret]]) },
  )
  expect(await all.receive()).toMatchObject({ ok: true, appId: 'a', signedAt: now })
  expect(await all.receive(header('X-Id')(all))).toEqual(refused('app-missing', 'X-Id is missing'))
  expect(await all.receive(header('X-Id', 'b')(all))).toEqual(
    refused('app-unknown', 'X-Id names no key known here'),
  )
})

it.each<[string, Declared, object]>([
  [
    'an app',
    declaredAs('hmac-header'),
    { appId: 'a', signedAt: now, signature: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ],
  [
    'the one sender',
    declaredAs('stripe-webhook'),
    { appId: '', signedAt: now, signature: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ],
  [
    'a nonce',
    declaredAs('form-hmac'),
    {
      appId: 'a',
      signedAt: now,
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
      signature: expect.stringMatching(/^[0-9A-F]{64}$/),
    },
  ],
  [
    'no time',
    declaredAs('hmac-header', (d) => {
      delete d['time']
      delete d['send'].headers['X-Timestamp']
      d['strings'].message = '{method}{bodyHash}'
    }),
    { appId: 'a', signedAt: now + 1, signature: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ],
])('says of what it accepts: %s', async (_, declared, said) => {
  const { receive } = await send(declared)
  expect(await receive({ now: now * 1000 + 1999 })).toEqual({ ok: true, ...said })
})

it('reads a header that the caller left out as the empty text, which is another string to sign', async () => {
  const headers = new Headers({ date: 'Tue, 20 Apr 2021 02:07:55 GMT', 'content-type': 'text/plain' })
  const { signed, receive, verifier } = await send(declaredAs('rfc9421-hmac'), { headers })
  expect(await receive()).toMatchObject({ ok: true })
  const arrived = { operation, url: 'https://example.com/', body: '{}', now: now * 1000 }
  expect(await verifier.verify({ ...arrived, headers: new Headers(signed.headers) })).toEqual(
    refused('signature-mismatch', 'Signature does not match the string to sign and the secret'),
  )
})
