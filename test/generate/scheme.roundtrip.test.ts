// Every algorithm, encoding, form of a time, place and list of a declaration, signed and verified.
import { createHash, createHmac, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { asymmetric, digests, macs, type TimeForm } from '../../src/signing/grammar.ts'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { type Algorithm, createNodeSigner } from '../../src/signing/keys.ts'
import { exchange, now, type Sent } from '../partners/exchange.ts'
import { rsaPair } from '../keys.ts'

const body = '{"name":"李","amount":1}'
const rsa = rsaPair(2048)
const pairs: Record<string, { privateKey: KeyObject; publicKey: KeyObject }> = {
  rsa,
  ecdsa: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed25519: generateKeyPairSync('ed25519'),
}
const isKeyPair = (algorithm: string) => (asymmetric as readonly string[]).includes(algorithm)
const pairOf = (algorithm: string) => pairs[algorithm.replace(/-.*/, '')]!
const encodings = ['hex', 'HEX', 'base64', 'base64url'] as const
type Encoding = (typeof encodings)[number]
const encode = (bytes: Buffer, encoding: Encoding) =>
  encoding === 'HEX' ? bytes.toString('hex').toUpperCase() : bytes.toString(encoding)
const decode = (text: string, encoding: Encoding) => Buffer.from(text, encoding === 'HEX' ? 'hex' : encoding)

/** A scheme with a key of the kind that the algorithm wants. */
function schemeOf(algorithm: string, encoding: Encoding, more: object = {}) {
  const isPair = isKeyPair(algorithm)
  const isDigest = (digests as readonly string[]).includes(algorithm)
  return {
    credentials: { appId: 'id', key: isPair ? 'private-key' : 'secret' },
    time: { forms: ['epoch-seconds'], window: { past: 60, future: 30 } },
    strings: { message: `{time}\n{body}${isDigest ? '\n{key}' : ''}` },
    signatures: { request: { of: 'message', algorithm, encoding, ...(!isDigest && { key: 'key' }) } },
    send: { headers: { 'X-App': '{appId}', 'X-Time': '{time}', 'X-Sign': '{signature.request}' } },
    ...more,
  }
}
function keysOf(algorithm: string) {
  const isPair = isKeyPair(algorithm)
  const pair = pairOf(algorithm)
  const signer = isPair ? createNodeSigner(algorithm.toUpperCase() as Algorithm, pair.privateKey) : 'k'
  return {
    options: { appId: 'a', key: signer },
    apps: new Map([['a', { key: isPair ? pair.publicKey : 'k' }]]),
  }
}
const run = (algorithm: string, declared: object, request: object = { body }) => {
  const { options, apps } = keysOf(algorithm)
  expect(checkScheme(declared).filter(({ level }) => level === 'error')).toEqual([])
  return exchange(declared, options, apps, request)
}

/** Whether a signature is right, by node:crypto alone. */
function isRight(algorithm: string, text: string, signature: Buffer): boolean {
  const name = algorithm.replace(/^.*-/, '')
  if (algorithm.startsWith('hmac')) return createHmac(name, 'k').update(text).digest().equals(signature)
  if ((digests as readonly string[]).includes(algorithm))
    return createHash(algorithm).update(`${text}\nk`).digest().equals(signature)
  const key = pairOf(algorithm).publicKey
  if (algorithm === 'ed25519') return verify(null, Buffer.from(text), key, signature)
  if (algorithm.startsWith('ecdsa'))
    return verify(name, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, signature)
  const pss = algorithm.startsWith('rsa-pss') && { padding: 6, saltLength: name === 'sha256' ? 32 : 64 }
  return verify(name, Buffer.from(text), { key, ...pss }, signature)
}

const algorithms = [...asymmetric, ...macs, ...digests]
describe.each(algorithms)('%s', (algorithm) => {
  it.each(encodings)('in %s is right, and nothing else is', async (encoding) => {
    const { signed, receive, without } = await run(algorithm, schemeOf(algorithm, encoding))
    const right = signed.headers['X-Sign']!
    expect(isRight(algorithm, `${now}\n${body}`, decode(right, encoding))).toBe(true)
    expect(encode(decode(right, encoding), encoding)).toBe(right)
    expect(await receive()).toMatchObject({ ok: true, appId: 'a' })
    const changed = decode(right, encoding)
    changed[0]! ^= 1
    const reasonOf = async (change: Partial<Sent>) => (await receive(change)).reason
    const sign = (text?: string) => reasonOf({ headers: without('X-Sign', text) })
    expect(await reasonOf({ body: `${body} ` })).toBe('signature-mismatch')
    expect(await sign(encode(changed, encoding))).toBe('signature-mismatch')
    for (const other of encodings) {
      const text = encode(decode(right, encoding), other)
      // The size of a key pair's signature depends on the key, and any text may be base64 of something.
      const isReadable = isKeyPair(algorithm) && encode(decode(text, encoding), encoding) === text
      if (text !== right)
        expect(await sign(text), other).toBe(isReadable ? 'signature-mismatch' : 'signature-malformed')
    }
    expect(await sign(`${right}=`)).toBe('signature-malformed')
    expect(await sign()).toBe('signature-missing')
  })
})

const times: [form: TimeForm, text: string, malformed: string[]][] = [
  ['epoch-seconds', '1700000000', ['170000000', '17000000000', '0x6553f100', '1700000000.0', '-170000000']],
  ['epoch-milliseconds', '1700000000000', ['1700000000', '17000000000000', '1.7e12']],
  [
    'utc-text',
    '2023-11-14 22:13:20',
    ['2023-11-14T22:13:20', '2023-02-30 22:13:20', '2023-11-14 22:13:20.1'],
  ],
  ['utc+8-text', '2023-11-15 06:13:20', ['2023-11-15 06:13', '2023-11-15 24:13:20']],
  [
    'iso-text',
    '2023-11-14T22:13:20Z',
    ['2023-11-14T22:13:20', '2023-11-14T22:13:20+00:00', '2023-11-14 22:13:20Z'],
  ],
  ['iso-basic', '20231114T221320Z', ['20231114T221320', '20231131T221320Z', '2023-11-14T22:13:20Z']],
  [
    'http-date',
    'Tue, 14 Nov 2023 22:13:20 GMT',
    ['Wed, 14 Nov 2023 22:13:20 GMT', 'Tue, 14 Nov 2023 22:13:20', 'tue, 14 nov 2023 22:13:20 gmt'],
  ],
]

describe.each(times)('a time as %s', (form, text, malformed) => {
  const declared = schemeOf('hmac-sha256', 'hex', {
    time: { forms: [form], window: { past: 60, future: 30 } },
  })

  it('is sent, and read within its window', async () => {
    const { signed, receive } = await run('hmac-sha256', declared)
    expect(signed.headers['X-Time']).toBe(text)
    const reasonAt = async (seconds: number) => (await receive({ now: (now + seconds) * 1000 })).reason
    expect(await Promise.all([-31, -30, 0, 60, 61].map(reasonAt))).toEqual([
      'timestamp-future',
      undefined,
      undefined,
      undefined,
      'timestamp-expired',
    ])
    expect(await reasonAt(60.999)).toBeUndefined()
  })

  it.each(malformed)('is refused as %s', async (other) => {
    const { receive, without } = await run('hmac-sha256', declared)
    const reasonOf = async (time?: string) => (await receive({ headers: without('X-Time', time) })).reason
    expect(await reasonOf(other)).toBe('timestamp-malformed')
    expect(await reasonOf()).toBe('timestamp-missing')
  })

  it('is read in every form that is declared, and sent in the one that is chosen', async () => {
    // A time in UTC looks the same as one in UTC+8.
    const left = form === 'utc-text' ? 'utc+8-text' : 'utc-text'
    const others = times.filter(([one]) => one !== form && one !== left)
    const forms = [form, ...others.map(([one]) => one)]
    const many = { ...declared, time: { forms, window: { past: 60, future: 30 } } }
    const { options, apps } = keysOf('hmac-sha256')
    for (const [timestampForm, written] of [[form, text] as const, ...others]) {
      const { signed, receive } = await exchange(many, { ...options, timestampForm }, apps, { body })
      expect(signed.headers['X-Time']).toBe(written)
      expect(await receive()).toMatchObject({ ok: true })
    }
  })
})

const nonce = { bytes: 9, encoding: 'base64', prefix: 'n_' }
const pairString = (each: string) => ({ message: { each, pair: '{name}={value}', join: '&' } })
const sentPairs = { app: '{appId}', at: '{time}', nonce: '{nonce}', sign: '{signature.request}' }
const places: [name: string, more: object, request: object][] = [
  [
    'headers',
    { send: { headers: { A: '{appId}', T: 'at {time}; {nonce}', S: 's={signature.request}' } } },
    {},
  ],
  [
    'the query',
    { strings: pairString('query'), send: { query: sentPairs } },
    { url: 'https://a.b/?x=1?2&y=%26#z' },
  ],
  ['the form', { strings: pairString('form'), send: { form: sentPairs } }, { body: 'x=1+2&y=%26' }],
  [
    'query and form',
    { strings: pairString('parameters'), send: { form: sentPairs } },
    { url: 'https://a.b/?x=1', body: 'y=%26' },
  ],
  [
    'pairs in the query, the signature in a header',
    {
      strings: pairString('query'),
      send: {
        query: { app: '{appId}', at: '{time}', nonce: '{nonce}' },
        headers: { S: '{signature.request}' },
      },
    },
    { url: '/p?x=1' },
  ],
  [
    'raw pairs of the query',
    {
      strings: { message: { each: 'query', value: 'raw', order: 'sent', pair: '{name}={value}', join: '&' } },
      send: { query: sentPairs },
    },
    { url: '/p?x=%2f+1' },
  ],
  [
    'an envelope',
    {
      strings: { message: { each: 'envelope', pair: '{name}={value}', join: '&' } },
      body: { type: 'json-object' },
      send: {
        envelope: {
          ...sentPairs,
          at: { json: '{time}' },
          data: { json: '{body}' },
          sign: 'v="{signature.request}"',
        },
      },
    },
    { body },
  ],
  [
    'an envelope, signed by a template',
    {
      body: { type: 'json-object' },
      send: { envelope: { ...sentPairs, data: { json: '{body}', empty: '{}' } } },
    },
    { body: '' },
  ],
  [
    'fields of a header',
    {
      send: {
        headers: {
          Authorization: {
            prefix: 'X ',
            pair: '{name}="{value}"',
            join: ', ',
            fields: { v: '1', app: '{appId}', when: '{time}/{nonce}', sign: 's:{signature.request}' },
          },
        },
      },
    },
    {},
  ],
  [
    'fields of two headers',
    {
      send: {
        headers: {
          One: { pair: '{name}:{value}', join: ';', fields: { app: '{appId}', at: '{time}' } },
          Two: {
            pair: '{name}:{value}',
            join: ';',
            fields: { nonce: '{nonce}', sign: '{signature.request}' },
          },
        },
      },
    },
    {},
  ],
]

describe.each(places)('sent in %s', (_, more, request) => {
  const declared = schemeOf('hmac-sha256', 'base64', {
    nonce,
    strings: { message: '{nonce}\n{time}\n{method}\n{path}\n{body}' },
    ...more,
  })

  it('is read again, and refused as soon as anything differs', async () => {
    const all = await run('hmac-sha256', declared, { url: 'https://a.b/p', body: '', ...request })
    const { signed, receive } = all
    const verdict = await receive()
    expect(verdict, JSON.stringify([signed, verdict])).toMatchObject({ ok: true, appId: 'a' })
    expect(verdict.nonce).toMatch(/^n_[\w+/]{12}$/)
    const everywhere = (from: string, to: string) => ({
      headers: Object.fromEntries(
        Object.entries(signed.headers).map(([name, text]) => [name, text.replace(from, to)]),
      ),
      body: signed.body.replace(from, to),
      url: (signed.url ?? (request as { url?: string }).url ?? 'https://a.b/p').replace(from, to),
    })
    expect(await receive(everywhere(String(now), String(now + 1)))).toMatchObject({
      reason: 'signature-mismatch',
    })
    expect(await receive(everywhere('n_', 'm_'))).toMatchObject({ reason: 'signature-mismatch' })
    expect(await receive({ now: (now + 61) * 1000 })).toMatchObject({ reason: 'timestamp-expired' })
  })
})

describe('several signatures', () => {
  it.each(algorithms)('of %s: any is enough, and none is a mismatch', async (algorithm) => {
    const declared = schemeOf(algorithm, 'base64', {
      send: { headers: { A: '{appId}', T: '{time}', S: { text: 'v1={signature.request}', several: ',' } } },
    })
    const { signed, receive, without } = await run(algorithm, declared)
    const right = signed.headers['S']!
    const bytes = Buffer.from(right.slice(3), 'base64')
    bytes[3]! ^= 1
    const wrong = `v1=${bytes.toString('base64')}`
    const outcome = async (text: string) => (await receive({ headers: without('S', text) })).reason ?? 'ok'
    expect(await outcome(`${wrong},${right}`)).toBe('ok')
    expect(await outcome(`${right},${wrong}`)).toBe('ok')
    expect(await outcome(`${wrong},${wrong}`)).toBe('signature-mismatch')
    expect(await outcome('v1=x')).toBe('signature-malformed')
    expect(await outcome('v2=x')).toBe('signature-missing')
  })
})

describe('key-id', () => {
  it.each(['hmac-sha256', 'ecdsa-p256-sha256'])('chooses a key of the app for %s', async (algorithm) => {
    const declared = schemeOf(algorithm, 'hex', {
      credentials: {
        appId: 'id',
        keyId: 'key-id',
        key: algorithm.startsWith('hmac') ? 'secret' : 'private-key',
      },
      send: { headers: { A: '{appId}', K: '{keyId}', T: '{time}', S: '{signature.request}' } },
    })
    const { options, apps } = keysOf(algorithm)
    const key = apps.get('a')!.key
    const other = typeof key === 'string' ? 'l' : generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
    const known = new Map([
      [
        'a',
        {
          keys: new Map([
            ['k1', key],
            ['k2', other],
          ]),
        },
      ],
    ])
    const { receive, without } = await exchange(declared, { ...options, keyId: 'k1' }, known, { body })
    const outcome = async (id?: string) => (await receive({ headers: without('K', id) })).reason ?? 'ok'
    expect(await receive()).toMatchObject({ ok: true, appId: 'a' })
    expect(await outcome('k2')).toBe('signature-mismatch')
    expect(await outcome('k3')).toBe('app-unknown')
    expect(await outcome()).toBe('app-missing')
  })
})

describe('a name twice in a form', () => {
  const declared = schemeOf('hmac-sha256', 'hex', {
    strings: { message: { each: 'form', twice: 'allowed', pair: '{name}={value}', join: '&' } },
    send: { form: { app: '{appId}', at: '{time}', sign: '{signature.request}' } },
  })

  it('is accepted where it is allowed, except a name that the scheme sends', async () => {
    const { signed, receive } = await run('hmac-sha256', declared, { body: 'a=2&a=1' })
    expect(await receive()).toMatchObject({ ok: true })
    for (const own of ['app=a', `at=${now}`, 'sign=0'])
      expect(await receive({ body: `${signed.body}&${own}` }), own).toMatchObject({ reason: 'parameter' })
  })
})

describe('a name twice in query or form', () => {
  const own = { app: '{appId}', at: '{time}' }
  it.each([
    ['query', 'query', { query: own, headers: { S: '{signature.request}' } }],
    ['parameters', 'query', { query: own, headers: { S: '{signature.request}' } }],
    ['parameters', 'form', { form: { ...own, sign: '{signature.request}' } }],
  ])(
    'of %s is accepted, but not that of a pair that the scheme adds to the %s',
    async (each, place, send) => {
      for (const twice of ['allowed', 'refused']) {
        const strings = { message: { each, twice, pair: '{name}={value}', join: '&' } }
        const declared = schemeOf('hmac-sha256', 'hex', { strings, send })
        const url = 'https://a.b/p?x=1&x=2'
        const signing = run('hmac-sha256', declared, { url, body: '' })
        if (twice === 'refused') {
          await expect(signing).rejects.toThrow('a name appears twice in the query or form')
          continue
        }
        const { signed, receive } = await signing
        expect(await receive()).toMatchObject({ ok: true })
        const change =
          place === 'form' ? { body: `${signed.body}&app=a` } : { url: `${signed.url ?? ''}&app=a` }
        expect(await receive(change)).toMatchObject({ reason: 'parameter' })
      }
    },
  )
})

describe('a token', () => {
  const withToken = (strings: object, send: object) =>
    schemeOf('hmac-sha256', 'hex', {
      credentials: { appId: 'id', key: 'secret', token: { kind: 'token', optional: true } },
      strings,
      send,
    })
  const headers = { A: '{appId}', T: '{time}', S: '{signature.request}', K: '{token}' }
  const form = { a: '{appId}', t: '{time}', s: '{signature.request}', k: '{token}' }
  it.each([
    ['signed by a template', withToken({ message: '{time}.{token}.{body}' }, { headers })],
    [
      'of a listed header',
      withToken({ message: { each: ['T', 'K'], pair: '{name}:{value}', join: ';' } }, { headers }),
    ],
    ['in a form', withToken(pairString('form'), { form })],
    ['in the query', withToken(pairString('query'), { query: form })],
    ['in a form, unsigned', withToken({ message: '{time}' }, { form })],
    ['in the query, unsigned', withToken({ message: '{time}' }, { query: form })],
    ['in a header, unsigned', withToken({ message: '{time}' }, { headers })],
  ])('%s is needed where the operation needs one', async (_, declared) => {
    for (const [accessToken, isNeeded, reason] of [
      ['t', true, undefined],
      ['t', false, undefined],
      [undefined, false, undefined],
      [undefined, true, 'token-missing'],
    ] as const) {
      const operation = { id: 'any', method: 'POST', accessToken: isNeeded }
      const request = { body: 'x=1', accessToken, operation }
      const { signed, receive } = await run('hmac-sha256', declared, request)
      expect((await receive()).reason, JSON.stringify([accessToken, isNeeded])).toBe(reason)
      expect(JSON.stringify(signed)).not.toContain('undefined')
    }
  })
})

describe('an id', () => {
  const other = 'appId must be 1 to 512 visible ASCII characters without whitespace, quote, comma'
  it.each([
    ['a/b', 'appId: / would end it in its header.'],
    ['a,b', other],
    ['a b', other],
    ['a"b', other],
  ])('%s is refused where it would end its part of a header', async (appId, message) => {
    const declared = schemeOf('hmac-sha256', 'hex', {
      send: { headers: { A: '{appId}/{time}', S: '{signature.request}' } },
    })
    const { options, apps } = keysOf('hmac-sha256')
    await expect(exchange(declared, { ...options, appId }, apps, { body })).rejects.toThrow(message)
  })
})

describe('names', () => {
  it('of a declaration clash with nothing in the code', async () => {
    const declared = {
      credentials: { undefined: 'id', messageString: 'secret' },
      time: { forms: ['epoch-seconds'], window: { past: 60, future: 30 } },
      strings: {
        message: '{time}{latest}',
        latest: '{await}{undefined}\n{seen}',
        await: '-',
        seen: '{body}',
      },
      signatures: {
        fields: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'messageString' },
      },
      send: { headers: { A: '{undefined}', T: '{time}', S: '{signature.fields}' } },
    }
    const apps = new Map([['a', { messageString: 'k' }]])
    const { receive } = await exchange(declared, { undefined: 'a', messageString: 'k' }, apps, { body })
    expect(await receive()).toMatchObject({ ok: true, appId: 'a' })
  })
})
