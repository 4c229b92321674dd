// The sentences of the documentation: steps, what they are called, and what people get wrong, word by word.
import { expect, it } from 'vitest'
import { guideOf, unsignedParts } from '../../src/generate/scheme/guide.ts'
import { ruleOf } from '../../src/generate/scheme/prose.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

type Change = (declared: Record<string, any>) => void
function schemeOf(name: Preset, change: Change = () => {}) {
  const declared = structuredClone(declarationOf(name)) as Record<string, any>
  change(declared)
  return spellOut(declared, 'preset')
}
const guide = (name: Preset, change?: Change) => guideOf(schemeOf(name, change))

it.each<[Preset, string[]]>([
  [
    'sigv4',
    [
      'one signature in the header Authorization',
      'HMAC with SHA-256 over the string to sign “String: toSign”.',
      'scope; String: scope; The date as yyyyMMdd in UTC + `/us-east-1/service/aws4_request`.',
      'queryPairs:values; String: queryPairs: the values; Names and values are percent-encoded (RFC 3986).',
      'queryPairs:pairs; String: queryPairs: the pairs in order; Each parameter of the query as name + `=` + value, ordered by name.',
      'queryPairs; String: queryPairs: joined; Joined with `&`.',
      'headerLines:values; String: headerLines: the values; Whitespace around a value is dropped; inside it becomes one space.',
      'headerLines:pairs; String: headerLines: the pairs in order; Each of the headers `host` and `x-amz-date` as name + `:` + value + a line feed, ordered by name.',
      'headerLines; String: headerLines: joined; Joined without a separator.',
      'bodyHash; Hash: bodyHash; SHA-256 of the body in UTF-8, lower-case hexadecimal digits.',
      'canonical; String: canonical; The method + a line feed + the path + a line feed + `queryPairs` + a line feed + `headerLines` + `\\nhost;x-amz-date\\n` + `bodyHash`.',
      'canonicalHash; Hash: canonicalHash; SHA-256 of `canonical` in UTF-8, lower-case hexadecimal digits.',
      'toSign; String: toSign; `AWS4-HMAC-SHA256\\n` + the time + a line feed + `scope` + a line feed + `canonicalHash`.',
      'key; Key: key; HMAC with SHA-256 in a chain: the first key is `AWS4` + the secret, the texts are the date as yyyyMMdd in UTC, the text `us-east-1`, the text `service` and the text `aws4_request`, and each result is the next key.',
      'signature.request; Sign it; HMAC with SHA-256 over `toSign` in UTF-8 with the key `key`; lower-case hexadecimal digits.',
      ':send; Send it; The header `X-Amz-Date`. The header `Authorization` begins with `AWS4-HMAC-SHA256` and holds `Credential`, `SignedHeaders` and `Signature`, joined with `, `.',
    ],
  ],
  [
    'form-hmac',
    [
      'one signature in the form',
      'HMAC with SHA-256 over the string to sign “String: message”. Not signed: the method, the path and the query.',
      'fields:pairs; String: fields: the pairs in order; Each field of the form as name + `=` + value, ordered by name. Left out: `sign_type`. Empty values are left out.',
      'fields; String: fields: joined; Joined with `&`.',
      'message; String: message; `fields` and the secret, joined with `&key=`.',
      'signature.request; Sign it; HMAC with SHA-256 over `message` in UTF-8 with the secret; upper-case hexadecimal digits.',
      ':send; Send it; The form gains `mch_id`, `nonce_str`, `time_stamp`, `sign_type` and `sign`.',
    ],
  ],
  [
    'wechatpay-v3',
    [
      'one signature in the header Authorization',
      'RSASSA-PKCS1-v1_5 with SHA-256 over the string to sign “String: message”.',
      'message; String: message; The method, path and query, the time, the nonce and the body, each followed by a line feed.',
      'signature.request:hash; Hash it; SHA-256 over `message` in UTF-8.',
      'signature.request; Sign it; RSASSA-PKCS1-v1_5 with SHA-256 over `message` in UTF-8 with your private key; base64 on one line.',
      ':send; Send it; The header `Authorization` begins with `WECHATPAY2-SHA256-RSA2048` and holds `mchid`, `nonce_str`, `timestamp`, `serial_no` and `signature`, joined with `,`.',
    ],
  ],
  [
    'standard-webhooks',
    [
      'one signature in the header webhook-signature',
      'HMAC with SHA-256 over the string to sign “String: payload”. Not signed: the method, the path and the query.',
      'payload; String: payload; The nonce, the time and the body, joined with `.`.',
      'key; Key: key; The secret without `whsec_`, decoded from base64.',
      'signature.v1; Sign it; HMAC with SHA-256 over `payload` in UTF-8 with the key `key`; base64 on one line.',
      ':send; Send it; Headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.',
    ],
  ],
])('explains %s', (name, wanted) => {
  const { heading, about, steps } = guide(name)
  const lines = steps.map((step) => [step.name, step.title, step.rule].join('; '))
  expect([heading, about, ...lines]).toEqual(wanted)
})

it.each<[what: string, Preset, Change, name: string, rule: string]>([
  [
    'a chain with text results',
    'hex-chain',
    () => {},
    'signing',
    'HMAC with SHA-256 in a chain: the first key is the secret, the texts are `prefix`, and each result, written in lower-case hexadecimal digits, is the next key.',
  ],
  [
    'a chain that begins with decoded bytes',
    'daily-key',
    () => {},
    'day',
    'HMAC with SHA-256 in a chain: the first key is the secret, decoded from base64, the texts are the date as yyyyMMdd in UTC and the text `request`, and each result is the next key.',
  ],
  ['the other date', 'tc3', () => {}, 'scope', 'The date as yyyy-MM-dd in UTC + `/cvm/tc3_request`.'],
  [
    'a template of one name',
    'hmac-header',
    (d) => (d['strings'].message = '{bodyHash}'),
    'message',
    '`bodyHash`.',
  ],
  [
    'nothing between two names',
    'ed25519-joined',
    () => {},
    'message',
    'The time, the method, path and query and the body, joined without a separator.',
  ],
  [
    'a tab between two names, and a text behind the last',
    'hmac-header',
    (d) => (d['strings'].message = '{time}\t{query}\t{authority}.'),
    'message',
    'The time + `\\t` + the query + `\\t` + the host + `.`.',
  ],
  [
    'one name behind a text',
    'hmac-header',
    (d) => (d['strings'].message = '{header:X-Id}\n'),
    'message',
    'The header `x-id` + a line feed.',
  ],
  ['a text alone', 'hmac-header', (d) => (d['strings'].message = 'ping'), 'message', 'The text `ping`.'],
  [
    'two names of which nothing is between, and something behind',
    'hmac-header',
    (d) => (d['strings'].message = '{time}{bodyHash}\n'),
    'message',
    'The time + `bodyHash` + a line feed.',
  ],
  [
    'characters that are always deleted',
    'hmac-header',
    (d) => (d['strings'].message = { text: '{time}.{bodyHash}', delete: ' \t\r\n-' }),
    'message',
    'The time and `bodyHash`, joined with `.`. Every space, tab, carriage return, line feed and `-` is deleted first.',
  ],
  [
    'raw values in the order of the query',
    'hex-chain',
    (d) => (d['strings'].pairs = { each: 'query', value: 'raw', order: 'sent', pair: '{value}', join: '' }),
    'pairs',
    'Each parameter of the query as value, in the order they are sent, joined without a separator. Values are signed as they are written.',
  ],
  [
    'lower-cased names of the body',
    'params-rsa',
    (d) =>
      (d['strings'].parameters = {
        each: 'body',
        name: 'lower',
        skip: ['a', 'b'],
        pair: '{name}{value}',
        join: '\n',
      }),
    'parameters',
    'Each top-level parameter of the body as lower-cased name + value, ordered by lower-cased name, joined with a line feed. Left out: `a` and `b`. Without parameters the empty text is signed.',
  ],
  [
    'the parameters of a body that must be there',
    'params-rsa',
    (d) => {
      d['body'] = { type: 'json-object', empty: 'refused' }
      d['strings'].parameters = { each: 'body', pair: '{name}{value}', join: '' }
    },
    'parameters',
    'Each top-level parameter of the body as name + value, ordered by name, joined without a separator.',
  ],
  ['a credential, which has no rule', 'hmac-header', () => {}, 'secret', ''],
])('writes the rule of %s', (_, preset, change, name, rule) => {
  expect(ruleOf(schemeOf(preset, change), name)).toBe(rule)
})

const said = (name: Preset, change?: Change) =>
  guide(name, change).mistakes.map(({ mistake, remedy }) => `${mistake}: ${remedy}`)

it.each<[Preset, string[]]>([
  [
    'daily-key',
    [
      'A line break at the end of the secret: Remove it when the file is read.',
      'The text of the secret is the key: Decode it from base64 first.',
      'The secret is the key: Derive the key: HMAC with SHA-256 in a chain of 2.',
      'SHA-512 of secret and string instead of an HMAC: HMAC with SHA-512.',
      'Seconds: Milliseconds since 1970; sign the text that is sent.',
      'An old time, as in a retry: A new one for every attempt. A time is valid for 120 s.',
      'A nonce that was sent before: A new one for every attempt.',
      'A line feed at the end, or CR LF: A line feed between two lines, none at the end.',
      'The path without its query, or the whole URL: Path and query as they are sent.',
      'The body in place of its hash: SHA-512 of it.',
      'The body is serialised again after signing: Send the text that was signed.',
      'Whitespace in the body added or removed: Sign it as it is sent.',
      'Another charset, such as GBK: UTF-8 for the string and for the body.',
      'Line breaks in the base64: One line.',
    ],
  ],
  [
    'sigv4',
    [
      'A line break at the end of the secret: Remove it when the file is read.',
      'The secret is the key: Derive the key: HMAC with SHA-256 in a chain of 4.',
      'SHA-256 of secret and string instead of an HMAC: HMAC with SHA-256.',
      'Local time: UTC as `yyyyMMddTHHmmssZ`; sign the text that is sent.',
      'An old time, as in a retry: A new one for every attempt. A time is valid for 900 s.',
      'Pairs in the order of the request: Ordered by the names, by the codes of their characters.',
      'Joined with `&` or `=`: Name + `:` + value + a line feed, joined without a separator.',
      'Joined with other characters: Name + `=` + value, joined with `&`.',
      'A space is written as `+`: As `%20`: RFC 3986.',
      'The whole URL: The path alone.',
      'The body in place of its hash: SHA-256 of it.',
      'The body is serialised again after signing: Send the text that was signed.',
      'Whitespace in the body added or removed: Sign it as it is sent.',
      'Another charset, such as GBK: UTF-8 for the string and for the body.',
      'Upper-case hexadecimal digits: Lower-case hexadecimal digits.',
    ],
  ],
  [
    'params-rsa',
    [
      'The partner has the public key of another private key: Check the key first: with a wrong key, every string to sign looks wrong.',
      'SHA-1 instead of SHA-256: RSASSA-PKCS1-v1_5 with SHA-256.',
      'UTC: UTC+8 as `yyyy-MM-dd HH:mm:ss`; sign the text that is sent.',
      'An old time, as in a retry: A new one for every attempt. A time is valid for 600 s.',
      'The signature itself is signed: Leave it out.',
      'Pairs in the order of the request: Ordered by the names, by the codes of their characters.',
      'Joined with other characters: Name + `=` + value, joined with `&`.',
      'An empty value is signed: Leave out its name too.',
      'Values are signed with their percent-encoding: Decode them first.',
      'Another charset, such as GBK: UTF-8 for the string and for the body.',
      'Line breaks in the base64: One line.',
    ],
  ],
  [
    'ed25519',
    [
      'The partner has the public key of another private key: Check the key first: with a wrong key, every string to sign looks wrong.',
      'The string is hashed before it is signed: Ed25519 takes the string itself.',
      'Seconds: Milliseconds since 1970; sign the text that is sent.',
      'An old time, as in a retry: A new one for every attempt. A time is valid for 60 s.',
      'The path without its query, or the whole URL: Path and query as they are sent.',
      'The body is serialised again after signing: Send the text that was signed.',
      'Whitespace in the body added or removed: Sign it as it is sent.',
      'Another charset, such as GBK: UTF-8 for the string and for the body.',
      'Base64 with `+`, `/` or `=`: Base64url without padding.',
    ],
  ],
])('lists what people get wrong with %s', (name, wanted) => {
  expect(said(name)).toEqual(wanted)
})

const signedWith =
  (algorithm: string, encoding: string, text: string): Change =>
  (d) => {
    d['strings'].message = text
    d['signatures'].request = { of: 'message', algorithm, encoding }
  }
const times =
  (...forms: string[]): Change =>
  (d) => {
    d['time'].forms = forms
  }

it.each<[what: string, Preset, Change, mistake: string]>([
  [
    'a secret behind the text',
    'hmac-header',
    signedWith('md5', 'hex', '{time}{bodyHash}{secret}'),
    'The secret in front, or at both ends: Once, at the end.',
  ],
  [
    'a secret before the text',
    'hmac-header',
    signedWith('sha256', 'hex', '{secret}{time}{bodyHash}'),
    'The secret at the end, or at both ends: Once, in front.',
  ],
  ['a key prefix', 'standard-webhooks', () => {}, '`whsec_` left in front of the secret: Remove it.'],
  [
    'a plain secret',
    'hmac-header',
    () => {},
    'The secret is decoded before it is used: Its text in UTF-8 is the key.',
  ],
  [
    'RSA-PSS',
    'wechatpay-v3',
    (d) => (d['signatures'].request.algorithm = 'rsa-pss-sha256'),
    'PKCS #1 v1.5 padding instead of PSS: RSASSA-PSS with SHA-256.',
  ],
  [
    'RSA with SHA-1',
    'wechatpay-v3',
    (d) => (d['signatures'].request.algorithm = 'rsa-sha1'),
    'SHA-256 instead of SHA-1: RSASSA-PKCS1-v1_5 with SHA-1.',
  ],
  [
    'RSA with SHA-512',
    'wechatpay-v3',
    (d) => (d['signatures'].request.algorithm = 'rsa-sha512'),
    'SHA-1 instead of SHA-512: RSASSA-PKCS1-v1_5 with SHA-512.',
  ],
  [
    'ECDSA',
    'wechatpay-v3',
    (d) => (d['signatures'].request.algorithm = 'ecdsa-p256-sha256'),
    'The signature in DER: r and s, 32 bytes each, one after the other.',
  ],
  ['base64 of a digest', 'standard-webhooks', () => {}, 'Hexadecimal digits: Base64 on one line.'],
  [
    'upper-case digits',
    'form-hmac',
    () => {},
    'Lower-case hexadecimal digits: Upper-case hexadecimal digits.',
  ],
  ['seconds', 'hmac-header', () => {}, 'Milliseconds: Seconds since 1970; sign the text that is sent.'],
  [
    'seconds or milliseconds',
    'hmac-header',
    times('epoch-seconds', 'epoch-milliseconds'),
    'Milliseconds, or seconds: Seconds since 1970, or milliseconds since 1970; sign the text that is sent.',
  ],
  [
    'UTC',
    'hmac-header',
    times('utc-text'),
    'Local time: UTC as `yyyy-MM-dd HH:mm:ss`; sign the text that is sent.',
  ],
  [
    'a time with T and Z',
    'hmac-header',
    times('iso-text'),
    'Local time: UTC as `yyyy-MM-ddTHH:mm:ssZ`; sign the text that is sent.',
  ],
  [
    'the time of a header',
    'hmac-header',
    times('http-date'),
    'Local time: UTC as in the header `Date`; sign the text that is sent.',
  ],
  [
    'lines that end',
    'wechatpay-v3',
    () => {},
    'The last line feed is left out: Each line ends with one, the last line too.',
  ],
  [
    'two names that touch',
    'hmac-header',
    (d) => (d['strings'].message = '{appId}{time}'),
    '`appId` is missing in front of the time: Both, joined without a separator.',
  ],
  [
    'the order of the request',
    'rfc9421-query',
    () => {},
    'Sorted by name: In the order in which they are sent.',
  ],
  [
    'the body as pairs',
    'params-rsa',
    (d) => (d['strings'].parameters = { each: 'body', name: 'lower', pair: '{name}{value}', join: '' }),
    'The JSON text of the body is signed: Each parameter as lower-cased name + value.',
  ],
  [
    'lower-cased names',
    'params-rsa',
    (d) => (d['strings'].parameters = { each: 'body', name: 'lower', pair: '{name}{value}', join: '' }),
    'Names as they are written, or values in lower case too: Lower-case the names only.',
  ],
  [
    'the order of lower-cased names',
    'params-rsa',
    (d) => (d['strings'].parameters.name = 'lower'),
    'Pairs in the order of the request: Ordered by the lower-cased names, by the codes of their characters.',
  ],
])('names the mistake that belongs to %s', (_, preset, change, mistake) => {
  expect(said(preset, change)).toContain(mistake)
})

it.each<[what: string, Preset, Change, absent: RegExp]>([
  ['one line', 'hmac-header', (d) => (d['strings'].message = '{time}\n{bodyHash}'), /line feed/],
  [
    'two names of which the first is no id',
    'hmac-header',
    (d) => (d['strings'].message = '{time}{bodyHash}'),
    /missing in front/,
  ],
  ['no signature among the pairs', 'sigv4', () => {}, /The signature itself/],
  [
    'raw values',
    'hex-chain',
    (d) => (d['strings'].pairs = { each: 'query', value: 'raw', pair: '{name}={value}', join: '&' }),
    /percent-encoding/,
  ],
  ['headers, which have no percent-encoding', 'tc3', () => {}, /percent-encoding/],
  [
    'a digest without a secret in front or behind',
    'hmac-header',
    signedWith('md5', 'hex', '{time}{secret}{bodyHash}'),
    /both ends/,
  ],
  ['no secret', 'ed25519', () => {}, /secret/],
  ['no nonce', 'hmac-header', () => {}, /nonce/],
  ['no body', 'rfc9421-hmac', () => {}, /serialised|Whitespace/],
])('names no mistake that does not belong to %s', (_, preset, change, absent) => {
  expect(said(preset, change).join('\n')).not.toMatch(absent)
})

it.each<[string, Preset, Change, string[]]>([
  [
    'all but the body',
    'hmac-header',
    (d) => (d['strings'].message = '{time}{bodyHash}'),
    ['the method', 'the path', 'the query'],
  ],
  ['the path in the target', 'hmac-header', () => {}, []],
  [
    'query and path apart',
    'hmac-header',
    (d) => (d['strings'].message = '{method}{path}{query}{time}{bodyHash}'),
    [],
  ],
  ['pairs of query and form', 'params-rsa', () => {}, ['the method', 'the path']],
  ['pairs of the form', 'form-hmac', () => {}, ['the method', 'the path', 'the query']],
  ['pairs of the query', 'hex-chain', () => {}, []],
  ['no body', 'hex-chain', (d) => (d['strings'].canonical = '{method}{path}{pairs}{time}'), ['the body']],
  [
    'a token that is not signed',
    'daily-key',
    (d) => (d['strings'].message = '{method}{target}{time}{nonce}{bodyHash}'),
    ['the `accessToken`'.replaceAll('`', '')],
  ],
  [
    'a token with a title',
    'daily-key',
    (d) => {
      d['credentials'].accessToken = { kind: 'token', title: 'access token' }
      d['strings'].message = '{method}{target}{time}{nonce}{bodyHash}'
    },
    ['the access token'],
  ],
])('says what is not signed: %s', (_, preset, change, wanted) => {
  expect(unsignedParts(schemeOf(preset, change))).toEqual(wanted)
})

it.each<[string, Preset, Change, string]>([
  [
    'two headers',
    'hmac-header',
    (d) => {
      d['signatures'].other = { of: 'message', algorithm: 'hmac-sha1', encoding: 'hex', key: 'secret' }
      d['send'].headers['X-Other'] = '{signature.other}'
    },
    'two signatures in headers',
  ],
  [
    'a query',
    'hmac-header',
    (d) => {
      d['strings'].message = '{method}\n{path}\n{time}\n{bodyHash}'
      d['send'] = {
        headers: { 'X-Key': '{appId}', 'X-Time': '{time}' },
        query: { sign: '{signature.request}' },
      }
    },
    'one signature in the query',
  ],
  [
    'a header and a form',
    'form-hmac',
    (d) => {
      d['signatures'].other = { of: 'message', algorithm: 'md5', encoding: 'hex' }
      d['send'].headers = { 'X-Other': '{signature.other}' }
    },
    'two signatures in the header X-Other and in the form',
  ],
])('has a heading for %s', (_, preset, change, heading) => {
  expect(guide(preset, change).heading).toBe(heading)
})

it('names two signatures by their strings, and grades each step as its part of the declaration', () => {
  const source = (grade: string) => ({ document: 'pages', section: 'Signing', grade })
  const { about, steps, mistakes } = guide('hmac-header', (d) => {
    d['x-source'] = source('published')
    d['strings'].message = {
      title: 'Message',
      text: '{method}{target}{time}{bodyHash}',
      'x-source': source('observed'),
    }
    d['strings'].other = '{message}'
    d['signatures'].request['x-source'] = source('sdk')
    d['signatures'].second = {
      title: 'Second',
      of: 'other',
      algorithm: 'hmac-sha1',
      encoding: 'hex',
      key: 'secret',
    }
    d['send'].headers['X-Other'] = '{signature.second}'
    d['time']['x-source'] = source('hint')
  })
  expect(about).toBe(
    'HMAC with SHA-256 and HMAC with SHA-1 over the strings to sign “Message” and “String: other”.',
  )
  expect(steps.map(({ name, title, rule, grade, source }) => [name, title, rule, grade, source])).toEqual([
    [
      'bodyHash',
      'Hash: bodyHash',
      'SHA-256 of the body in UTF-8, lower-case hexadecimal digits.',
      'published',
      undefined,
    ],
    [
      'message',
      'Message',
      'The method, path and query, the time and `bodyHash`, joined without a separator.',
      'observed',
      'Source: pages, Signing (observed).',
    ],
    [
      'signature.request',
      'Sign: Message',
      'HMAC with SHA-256 over “Message” in UTF-8 with the secret; lower-case hexadecimal digits.',
      'sdk',
      'Source: pages, Signing (sdk).',
    ],
    ['other', 'String: other', '“Message”.', 'published', undefined],
    [
      'signature.second',
      'Second',
      'HMAC with SHA-1 over `other` in UTF-8 with the secret; lower-case hexadecimal digits.',
      'published',
      undefined,
    ],
    [
      ':send',
      'Send it',
      'Headers `X-Key`, `X-Timestamp`, `X-Signature` and `X-Other`.',
      'published',
      undefined,
    ],
  ])
  const grades = Object.fromEntries(mistakes.map(({ mistake, grade }) => [mistake, grade]))
  expect(grades).toMatchObject({
    'A line break at the end of the secret': 'published',
    'SHA-256 of secret and string instead of an HMAC': 'sdk',
    'SHA-1 of secret and string instead of an HMAC': 'published',
    Milliseconds: 'published',
    'An old time, as in a retry': 'hint',
    'The path without its query, or the whole URL': 'observed',
    'Upper-case hexadecimal digits': 'sdk',
  })
})
