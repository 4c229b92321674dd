// Requests of the public schemes in test/partners, signed rightly and wrongly by code of this file alone: neither the
// declarations nor the doctor's own list of mistakes is read.
import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Preset } from '../partners/preset.ts'
import { rsaPair } from '../keys.ts'

export const rsa = rsaPair(2048)
export const otherRsa = rsaPair(2048, 1)
export const ed = generateKeyPairSync('ed25519')
export const otherEd = generateKeyPairSync('ed25519')
export const secret = 'c2VjcmV0IG9mIDI0IGJ5dGVzLg=='
export const otherSecret = 'bmVpZ2hib3VyIG9mIDI0IGJ5dGVz'
export const seconds = 1_800_000_000
const host = 'example.com'

/** What a request is made of. */
export interface Fields {
  id: string
  method: string
  path: string
  query: string
  time: string
  date: string
  nonce: string
  body: string
}

export interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Text to bytes of a signature. */
type Maker = (text: string | Buffer) => Buffer

export interface Scheme {
  readonly name: Preset
  readonly fields: Fields
  /** The string to sign. */
  readonly text: (fields: Fields) => string
  readonly make: Maker
  readonly print: (signature: Buffer) => string
  readonly send: (fields: Fields, signature: string) => Sent
  /** Wrong texts and keys that only this scheme has. */
  readonly own?: (scheme: Scheme) => readonly Wrong[]
}

/** One wrong signature, and the causes that name it. */
export interface Wrong {
  readonly id: string
  readonly causes: readonly string[]
  readonly signature: string
}

const hash = (name: string, text: string | Buffer) => createHash(name).update(text).digest()
const hex = (bytes: Buffer) => bytes.toString('hex')
const upper = (bytes: Buffer) => hex(bytes).toUpperCase()
const base64 = (bytes: Buffer) => bytes.toString('base64')
const hmac =
  (name: string, key: string | Buffer): Maker =>
  (text) =>
    createHmac(name, key).update(text).digest()
const bySha256 =
  (key: KeyObject): Maker =>
  (text) =>
    sign('sha256', Buffer.from(text), key)
const byEd =
  (key: KeyObject): Maker =>
  (text) =>
    sign(null, Buffer.from(text), key)

const iso = new Date(seconds * 1000).toISOString().slice(0, 19)
const basic = `${iso.replaceAll(/[-:]/g, '')}Z`
const usual: Fields = {
  id: 'App1',
  method: 'POST',
  path: '/v3/orders/7',
  query: 'b=2&a=x%20y',
  time: String(seconds),
  date: iso.slice(0, 10),
  nonce: 'AbC123',
  body: '{"amount": 100, "name": "José", "tags": ["a/b"]}',
}
const target = ({ path, query }: Fields) => path + (query && `?${query}`)
const url = (fields: Fields) => `https://${host}${target(fields)}`
const inHeaders =
  (headers: (fields: Fields, signature: string) => Record<string, string>) =>
  (fields: Fields, signature: string): Sent => ({
    url: url(fields),
    headers: headers(fields, signature),
    body: fields.body,
  })

const chain = (seed: string, ...steps: string[]) =>
  steps.reduce<Buffer>((key, step) => hmac('sha256', key)(step), Buffer.from(seed))

const sigv4Text = (f: Fields) => {
  const sorted = f.query.split('&').sort().join('&')
  const canonical = `${f.method}\n${f.path}\n${sorted}\nhost:${host}\nx-amz-date:${f.time}\n\nhost;x-amz-date\n${hex(hash('sha256', f.body))}`
  const scope = `${f.time.slice(0, 8)}/us-east-1/service/aws4_request`
  return `AWS4-HMAC-SHA256\n${f.time}\n${scope}\n${hex(hash('sha256', canonical))}`
}
const tc3Text = (f: Fields) => {
  const canonical = `${f.method}\n${f.path}\n${f.query}\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hex(hash('sha256', f.body))}`
  return `TC3-HMAC-SHA256\n${f.time}\n${f.date}/cvm/tc3_request\n${hex(hash('sha256', canonical))}`
}
const formPairs = (f: Fields): [string, string][] => [
  ['amount', '100'],
  ['empty', ''],
  ['name', 'José A'],
  ['mch_id', f.id],
  ['nonce_str', f.nonce],
  ['time_stamp', f.time],
]
const joined = (pairs: readonly (readonly [string, string])[], mark = '&', equals = '=') =>
  pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => name + equals + value)
    .join(mark)
const byName = (pairs: readonly [string, string][]) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
const formText = (f: Fields) => `${joined(byName(formPairs(f)))}&key=${secret}`
const rsaPairs = (f: Fields): [string, string][] => [
  ['method', 'a.b'],
  ['biz', '{"x": 1}'],
  ['empty', ''],
  ['Zed', 'a b'],
  ['app_id', f.id],
  ['charset', 'utf-8'],
  ['sign_type', 'RSA2'],
  ['timestamp', f.time],
  ['version', '1.0'],
]
const params = (f: Fields) =>
  `("@method" "@path" "@query" "@authority" "content-type" "content-digest");created=${f.time};nonce="${f.nonce}";keyid="${f.id}";alg="ed25519"`
const digestOf = (f: Fields) => `sha-512=:${base64(hash('sha512', f.body))}:`
const edBase = (f: Fields) =>
  `"@method": ${f.method}\n"@path": ${f.path}\n"@query": ?${f.query}\n"@authority": ${host}\n"content-type": application/json\n"content-digest": ${digestOf(f)}\n"@signature-params": ${params(f)}`
const httpDate = 'Tue, 20 Apr 2021 02:07:55 GMT'
const hmacParams = (f: Fields) => `("date" "@authority" "content-type");created=${f.time};keyid="${f.id}"`
const hmacBase = (f: Fields) =>
  `"date": ${httpDate}\n"@authority": ${host}\n"content-type": application/json\n"@signature-params": ${hmacParams(f)}`

const keyBytes = Buffer.from(secret, 'base64')
const wrong = (id: string, causes: string | readonly string[], signature: string): Wrong => ({
  id,
  causes: [causes].flat(),
  signature,
})

export const schemes: readonly Scheme[] = [
  {
    name: 'ed25519',
    fields: { ...usual, time: `${seconds}123` },
    text: (f) => `${f.time}.${f.method}.${target(f)}.${f.body}`,
    make: byEd(ed.privateKey),
    print: (bytes) => bytes.toString('base64url'),
    send: inHeaders((f, signature) => ({
      'X-Api-Key': f.id,
      'X-Timestamp': f.time,
      'X-Signature': signature,
    })),
    own: ({ text, fields, print }) => [
      wrong('another key', ['key-of-another-app'], print(byEd(otherEd.privateKey)(text(fields)))),
      wrong('standard base64', ['base64url-not-base64'], base64(byEd(ed.privateKey)(text(fields)))),
      wrong('hexadecimal digits', ['hex-not-base64'], hex(byEd(ed.privateKey)(text(fields)))),
    ],
  },
  {
    name: 'ed25519-joined',
    fields: { ...usual, time: `${seconds}123` },
    text: (f) => `${f.time}${f.method}${target(f)}${f.body}`,
    make: byEd(ed.privateKey),
    print: hex,
    send: inHeaders((f, signature) => ({ 'X-Api-Key': f.id, 'X-Signature': `${f.time}.${signature}` })),
    own: ({ text, fields }) => [
      wrong('base64', ['base64-not-hex'], base64(byEd(ed.privateKey)(text(fields)))),
      wrong('upper-case digits', ['hex-upper-case'], upper(byEd(ed.privateKey)(text(fields)))),
      wrong(
        'points between',
        ['separator-differs'],
        hex(byEd(ed.privateKey)(`${fields.time}.${fields.method}.${target(fields)}.${fields.body}`)),
      ),
    ],
  },
  {
    name: 'hmac-header',
    fields: usual,
    text: (f) => `${f.method}\n${target(f)}\n${f.time}\n${hex(hash('sha256', f.body))}`,
    make: hmac('sha256', secret),
    print: hex,
    send: inHeaders((f, signature) => ({
      'X-Key': f.id,
      'X-Timestamp': f.time,
      'X-Signature': `sha256=${signature}`,
    })),
    own: ({ fields: f, make, text }) => [
      wrong(
        'body itself',
        ['not-hashed-first'],
        hex(make(`${f.method}\n${target(f)}\n${f.time}\n${f.body}`)),
      ),
      wrong(
        'hash in upper case',
        ['hash-written'],
        hex(make(`${f.method}\n${target(f)}\n${f.time}\n${upper(hash('sha256', f.body))}`)),
      ),
      wrong(
        'hash in base64',
        ['hash-written'],
        hex(make(`${f.method}\n${target(f)}\n${f.time}\n${base64(hash('sha256', f.body))}`)),
      ),
      wrong(
        'MD5 of the body',
        ['hash-algorithm'],
        hex(make(`${f.method}\n${target(f)}\n${f.time}\n${hex(hash('md5', f.body))}`)),
      ),
      wrong('the secret decoded', ['key-decoded'], hex(hmac('sha256', keyBytes)(text(f)))),
      wrong('upper-case digits', ['hex-upper-case'], upper(make(text(f)))),
      wrong('base64', ['base64-not-hex'], base64(make(text(f)))),
    ],
  },
  {
    name: 'signature-list',
    fields: { ...usual, time: `${iso}Z` },
    text: (f) => `${f.time}\n${f.method}\n${target(f)}\n${f.body}`,
    make: hmac('sha512', secret),
    print: base64,
    send: inHeaders((f, signature) => ({ 'X-Client': f.id, 'X-Time': f.time, 'X-Sign': `h1:${signature}` })),
    own: ({ text, fields, make }) => [
      wrong('SHA-256', ['digest-algorithm'], base64(hmac('sha256', secret)(text(fields)))),
      wrong('hexadecimal digits', ['hex-not-base64'], hex(make(text(fields)))),
    ],
  },
  {
    name: 'standard-webhooks',
    fields: { ...usual, nonce: 'msg_AbC' },
    text: (f) => `${f.nonce}.${f.time}.${f.body}`,
    make: hmac('sha256', keyBytes),
    print: base64,
    send: inHeaders((f, signature) => ({
      'webhook-id': f.nonce,
      'webhook-timestamp': f.time,
      'webhook-signature': `v1,${signature}`,
    })),
    own: ({ text, fields, make }) => [
      wrong('the secret as text', ['key-not-decoded'], base64(hmac('sha256', secret)(text(fields)))),
      wrong(
        'the secret with its prefix',
        ['key-not-decoded', 'key-not-stripped'],
        base64(hmac('sha256', `whsec_${secret}`)(text(fields))),
      ),
      wrong(
        'the URL-safe alphabet',
        ['base64-url-safe', 'base64-padding'],
        make(text(fields)).toString('base64url'),
      ),
      wrong(
        'without the prefix of the nonce',
        ['nonce-differs'],
        base64(make(`AbC.${fields.time}.${fields.body}`)),
      ),
    ],
  },
  {
    name: 'stripe-webhook',
    fields: usual,
    text: (f) => `${f.time}.${f.body}`,
    make: hmac('sha256', secret),
    print: hex,
    send: inHeaders((f, signature) => ({ 'Stripe-Signature': `t=${f.time},v1=${signature}` })),
    own: ({ text, fields }) => [
      wrong('the secret decoded', ['key-decoded'], hex(hmac('sha256', keyBytes)(text(fields)))),
      wrong('time behind', ['parts-swapped'], hex(hmac('sha256', secret)(`${fields.body}.${fields.time}`))),
    ],
  },
  {
    name: 'wechatpay-v3',
    fields: usual,
    text: (f) => `${f.method}\n${target(f)}\n${f.time}\n${f.nonce}\n${f.body}\n`,
    make: bySha256(rsa.privateKey),
    print: base64,
    send: inHeaders((f, signature) => ({
      Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${f.id}",nonce_str="${f.nonce}",timestamp="${f.time}",serial_no="ABC1",signature="${signature}"`,
    })),
    own: ({ text, fields: f, make, print }) => [
      wrong('SHA-1', ['digest-algorithm'], print(sign('sha1', Buffer.from(text(f)), rsa.privateKey))),
      wrong('another app', ['key-of-another-app'], print(bySha256(otherRsa.privateKey)(text(f)))),
      wrong('a strange key', ['wrong-key'], print(bySha256(rsaPair(2048, 2).privateKey)(text(f)))),
      wrong(
        'PSS',
        ['pss'],
        print(sign('sha256', Buffer.from(text(f)), { key: rsa.privateKey, padding: 6, saltLength: 32 })),
      ),
      wrong('hexadecimal digits', ['hex-not-base64'], hex(make(text(f)))),
      wrong('no padding', ['base64-padding'], print(make(text(f))).replace(/=+$/, '')),
      wrong('CR LF', ['separator-differs'], print(make(text(f).replaceAll('\n', '\r\n')))),
      wrong('no line break at the end', ['separator-differs'], print(make(text(f).slice(0, -1)))),
      wrong('two at the end', ['stray-characters'], print(make(`${text(f)}\n`))),
      wrong(
        'time and nonce swapped',
        ['parts-swapped'],
        print(make(`${f.method}\n${target(f)}\n${f.nonce}\n${f.time}\n${f.body}\n`)),
      ),
      wrong(
        'without the nonce',
        ['part-missing'],
        print(make(`${f.method}\n${target(f)}\n${f.time}\n${f.body}\n`)),
      ),
      wrong(
        'without the body',
        ['part-missing'],
        print(make(`${f.method}\n${target(f)}\n${f.time}\n${f.nonce}\n`)),
      ),
      wrong(
        'without the method',
        ['part-missing'],
        print(make(`${target(f)}\n${f.time}\n${f.nonce}\n${f.body}\n`)),
      ),
      wrong('only the body', ['only-part-signed'], print(make(f.body))),
      wrong(
        'hash of the body',
        ['body-hashed'],
        print(make(`${f.method}\n${target(f)}\n${f.time}\n${f.nonce}\n${hex(hash('sha256', f.body))}\n`)),
      ),
      wrong(
        'the response rule',
        ['part-missing'],
        print(make(`${target(f)}\n${f.time}\n${f.nonce}\n${f.body}\n`)),
      ),
      wrong('hashed twice', ['hashed-twice'], print(make(hex(hash('sha256', text(f)))))),
      wrong('GBK', ['charset'], print(make(Buffer.from(text(f), 'latin1')))),
      wrong('an empty body as {}', ['empty-body'], print(make(text({ ...f, body: '{}' })))),
    ],
  },
  {
    name: 'sigv4',
    fields: { ...usual, time: basic },
    text: sigv4Text,
    make: hmac('sha256', chain(`AWS4${secret}`, basic.slice(0, 8), 'us-east-1', 'service', 'aws4_request')),
    print: hex,
    send: inHeaders((f, signature) => ({
      'X-Amz-Date': f.time,
      Authorization: `AWS4-HMAC-SHA256 Credential=${f.id}/${f.time.slice(0, 8)}/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    })),
    own: ({ text, fields: f }) => [
      wrong('the secret as the key', ['key-not-derived'], hex(hmac('sha256', secret)(text(f)))),
      wrong(
        'without AWS4',
        ['key-not-derived'],
        hex(
          hmac('sha256', chain(secret, basic.slice(0, 8), 'us-east-1', 'service', 'aws4_request'))(text(f)),
        ),
      ),
      wrong(
        'without the last step',
        ['key-not-derived'],
        hex(hmac('sha256', chain(`AWS4${secret}`, basic.slice(0, 8), 'us-east-1', 'service'))(text(f))),
      ),
      wrong(
        'region and service swapped',
        ['key-not-derived'],
        hex(
          hmac(
            'sha256',
            chain(`AWS4${secret}`, basic.slice(0, 8), 'service', 'us-east-1', 'aws4_request'),
          )(text(f)),
        ),
      ),
    ],
  },
  {
    name: 'tc3',
    fields: usual,
    text: tc3Text,
    make: hmac('sha256', chain(`TC3${secret}`, usual.date, 'cvm', 'tc3_request')),
    print: hex,
    send: inHeaders((f, signature) => ({
      'X-TC-Timestamp': f.time,
      Authorization: `TC3-HMAC-SHA256 Credential=${f.id}/${f.date}/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    })),
    own: ({ text, fields: f }) => [
      wrong('the secret as the key', ['key-not-derived'], hex(hmac('sha256', secret)(text(f)))),
      wrong(
        'without the last step',
        ['key-not-derived'],
        hex(hmac('sha256', chain(`TC3${secret}`, f.date, 'cvm'))(text(f))),
      ),
    ],
  },
  {
    name: 'rfc9421-ed25519',
    fields: { ...usual },
    text: edBase,
    make: byEd(ed.privateKey),
    print: base64,
    send: inHeaders((f, signature) => ({
      'Content-Digest': digestOf(f),
      'Signature-Input': `sig1=${params(f)}`,
      Signature: `sig1=:${signature}:`,
    })),
  },
  {
    name: 'rfc9421-hmac',
    fields: { ...usual },
    text: hmacBase,
    make: hmac('sha256', keyBytes),
    print: base64,
    send: inHeaders((f, signature) => ({
      date: httpDate,
      'Signature-Input': `sig-b25=${hmacParams(f)}`,
      Signature: `sig-b25=:${signature}:`,
    })),
    own: ({ text, fields: f }) => [
      wrong('the secret as text', ['key-not-decoded'], base64(hmac('sha256', secret)(text(f)))),
    ],
  },
  {
    name: 'form-hmac',
    fields: { ...usual, query: '', body: '' },
    text: formText,
    make: hmac('sha256', secret),
    print: upper,
    send: (f, signature) => ({
      url: url(f),
      headers: {},
      body: new URLSearchParams([
        ...formPairs(f),
        ['sign_type', 'HMAC-SHA256'],
        ['sign', signature],
      ]).toString(),
    }),
    own: ({ fields: f, make, print, text }) => {
      const own = (pairs: readonly (readonly [string, string])[], mark?: string, equals?: string) =>
        print(make(`${joined(pairs, mark, equals)}&key=${secret}`))
      const pairs = byName(formPairs(f))
      return [
        wrong('order as sent', ['order-as-written'], own(formPairs(f))),
        wrong('order reversed', ['order-reversed'], own(pairs.toReversed())),
        wrong('joined with nothing', ['joined'], own(pairs, '', '')),
        wrong('without the key', ['secret-missing'], print(make(joined(pairs)))),
        wrong('the secret without its name', ['secret-named'], print(make(`${joined(pairs)}${secret}`))),
        wrong(
          'the sign type signed',
          ['skipped-signed'],
          own(byName([...formPairs(f), ['sign_type', 'HMAC-SHA256']])),
        ),
        wrong(
          'a parameter left out',
          ['parameter-missing'],
          own(pairs.filter(([name]) => name !== 'amount')),
        ),
        wrong(
          'values percent-encoded',
          ['pairs-encoded'],
          own(pairs.map(([name, value]) => [name, encodeURIComponent(value)] as const)),
        ),
        wrong('names in upper case', ['all-uppered', 'names-lowered'], print(make(text(f).toUpperCase()))),
        wrong(
          'empty values too',
          ['empty-signed'],
          print(make(`${pairs.map((pair) => pair.join('=')).join('&')}&key=${secret}`)),
        ),
        wrong('a plain SHA-256', ['secret-not-key'], print(hash('sha256', text(f)))),
        wrong('lower-case digits', ['hex-lower-case'], hex(make(text(f)))),
      ]
    },
  },
  {
    name: 'params-rsa',
    fields: {
      ...usual,
      query: 'method=a.b',
      body: '',
      time: new Date((seconds + 28_800) * 1000).toISOString().slice(0, 19).replace('T', ' '),
    },
    text: (f) => joined(byName(rsaPairs(f))),
    make: bySha256(rsa.privateKey),
    print: base64,
    send: (f, signature) => ({
      url: url(f),
      headers: {},
      body: new URLSearchParams([...rsaPairs(f).slice(1), ['sign', signature]]).toString(),
    }),
    own: ({ fields: f, make, print, text }) => {
      const own = (pairs: readonly (readonly [string, string])[], mark?: string, equals?: string) =>
        print(make(joined(pairs, mark, equals)))
      const pairs = byName(rsaPairs(f))
      return [
        wrong('order as sent', ['order-as-written'], own(rsaPairs(f))),
        wrong(
          'order without regard to case',
          ['order-other', 'order-culture'],
          own([...rsaPairs(f)].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))),
        ),
        wrong('joined with nothing', ['joined'], own(pairs, '', '')),
        wrong(
          'the sign type left out',
          ['parameter-missing'],
          own(pairs.filter(([name]) => name !== 'sign_type')),
        ),
        wrong(
          'values percent-encoded',
          ['pairs-encoded'],
          own(pairs.map(([name, value]) => [name, encodeURIComponent(value)] as const)),
        ),
        wrong(
          'empty values too',
          ['empty-signed'],
          print(make(pairs.map((pair) => pair.join('=')).join('&'))),
        ),
        wrong('SHA-1', ['digest-algorithm'], print(sign('sha1', Buffer.from(text(f)), rsa.privateKey))),
        wrong(
          'names in lower case',
          ['names-lowered'],
          own(pairs.map(([name, value]) => [name.toLowerCase(), value] as const)),
        ),
        wrong('the query left out', ['parameter-missing'], own(pairs.filter(([name]) => name !== 'method'))),
      ]
    },
  },
]

/** Changes of what is signed that are the same for every scheme: what they concern is signed by most. */
const changes: readonly (readonly [id: string, causes: readonly string[], change: (f: Fields) => Fields])[] =
  [
    ['the method in lower case', ['method-case'], (f) => ({ ...f, method: f.method.toLowerCase() })],
    ['the path without its query', ['query-missing', 'part-missing'], (f) => ({ ...f, query: '' })],
    ['the query sorted', ['query-order'], (f) => ({ ...f, query: f.query.split('&').sort().join('&') })],
    ['the path with a slash at its end', ['address-differs'], (f) => ({ ...f, path: `${f.path}/` })],
    ['the whole URL', ['full-url-signed'], (f) => ({ ...f, path: `https://${host}${f.path}` })],
    [
      'the address decoded',
      ['query-encoded', 'pairs-encoded'],
      (f) => ({ ...f, query: decodeURIComponent(f.query) }),
    ],
    [
      'the body without whitespace',
      ['body-respelled', 'blanks-stripped'],
      (f) => ({ ...f, body: f.body && JSON.stringify(JSON.parse(f.body)) }),
    ],
    [
      'the body with ASCII escapes',
      ['body-respelled'],
      (f) => ({ ...f, body: f.body.replace('é', '\\u00e9') }),
    ],
    [
      'the body on several lines',
      ['body-respelled'],
      (f) => ({ ...f, body: f.body && JSON.stringify(JSON.parse(f.body), null, 2) }),
    ],
    ['numbers as text', ['body-types'], (f) => ({ ...f, body: f.body.replace('100', '"100"') })],
    [
      'a field left out',
      ['body-fields', 'body-types'],
      (f) => ({ ...f, body: f.body.replace(/, "tags".*\]/, '') }),
    ],
    ['no body', ['empty-body', 'part-missing'], (f) => ({ ...f, body: '' })],
    ['the nonce in lower case', ['nonce-differs'], (f) => ({ ...f, nonce: f.nonce.toLowerCase() })],
    ['the app id in lower case', ['app-id-case'], (f) => ({ ...f, id: f.id.toLowerCase() })],
  ]

/** Changes of the whole text. */
const wholes: readonly (readonly [
  id: string,
  causes: readonly string[],
  change: (text: string) => string,
])[] = [
  [
    'a line break at its end',
    ['stray-characters', 'separator-differs', 'secret-line-break'],
    (text) => `${text}\n`,
  ],
  ['a space at its end', ['stray-characters', 'secret-blank'], (text) => `${text} `],
  ['all in lower case', ['all-lowered', 'method-case', 'constant-differs'], (text) => text.toLowerCase()],
  ['URL-encoded', ['url-encoded'], encodeURIComponent],
]

/** Every wrong signature of a scheme. */
export function wrongOf(scheme: Scheme): Wrong[] {
  const { fields, text, make, print } = scheme
  const right = text(fields)
  const byFields = changes.flatMap(([id, causes, change]) => {
    const changed = text(change(fields))
    return changed === right ? [] : [{ id, causes, signature: print(make(changed)) }]
  })
  const byText = wholes.map(([id, causes, change]) => ({ id, causes, signature: print(make(change(right))) }))
  return [...byFields, ...byText, ...(scheme.own?.(scheme) ?? [])]
}
