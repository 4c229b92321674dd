// A partner calls its credentials as it likes, and keys of curves have mistakes of their own.
import {
  createHash,
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  type SignKeyObjectInput,
} from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { diagnose } from '../../src/doctor/index.ts'
import { knownOf } from '../../src/doctor/node.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { rsaPair } from '../keys.ts'

const seconds = 1_800_000_000
const operation = { ...operations.listBanks, path: '/orders', method: 'POST' }
const message = `${seconds}\nPOST\n{"a":1}`

function declared(algorithm: string, key: string, kind: string, more: object = {}) {
  return {
    credentials: { client: 'id', [key]: kind },
    time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
    strings: { message: '{time}\n{method}\n{body}' },
    signatures: { request: { of: 'message', algorithm, encoding: 'base64', key } },
    send: { headers: { 'X-Client': '{client}', 'X-Time': '{time}', 'X-Sign': '{signature.request}' } },
    ...more,
  }
}

function causesOf(scheme: object, app: object, signature: Buffer): string[] {
  const subject = {
    name: 'own',
    scheme: readScheme(scheme, 'own'),
    parameters: {},
    hooks: {},
    tables: { fields: {} },
  }
  const headers = { 'X-Client': 'c', 'X-Time': String(seconds), 'X-Sign': signature.toString('base64') }
  const request = {
    operation,
    method: 'POST',
    url: 'https://example.com/orders',
    headers: new Headers(headers),
    body: '{"a":1}',
    now: seconds * 1000,
  }
  const { cause, also } = diagnose(subject, request, knownOf(new Map([['c', app]])))
  return [cause, ...also.map((one) => one.cause)]
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const curves = {
  ed25519: generateKeyPairSync('ed25519'),
  'ecdsa-p256-sha256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
}
const rsa = rsaPair(2048)

describe('a credential', () => {
  it.each(['secret', 'appSecret', 'apiKey', 'clientSecret', 'password'])('called %s is found', (name) => {
    const scheme = declared('hmac-sha256', name, 'secret')
    const app = { [name]: createSecretKey(Buffer.from('s3cret')) }
    expect(causesOf(scheme, app, hmac('s3cret', message.replaceAll('\n', '')))).toEqual(['separator-differs'])
  })

  it.each<[string, string, { privateKey: KeyObject; publicKey: KeyObject }, string | null]>([
    ['publicKey', 'rsa-sha256', rsa, 'sha256'],
    ['signingKey', 'rsa-sha256', rsa, 'sha256'],
    ['merchantKey', 'ed25519', curves.ed25519, null],
  ])('called %s of %s is found', (field, algorithm, { privateKey, publicKey }, hash) => {
    const scheme = declared(algorithm, field === 'publicKey' ? 'privateKey' : field, 'private-key')
    const wrong = sign(hash, Buffer.from(message.replaceAll('\n', '')), privateKey)
    expect(causesOf(scheme, { [field]: publicKey }, wrong)).toEqual(['separator-differs'])
  })

  it('is one of several keys that a key id chooses', () => {
    const scheme = declared('rsa-sha256', 'privateKey', 'private-key')
    const keys = new Map([
      ['old', rsaPair(2048, 1).publicKey],
      ['new', rsa.publicKey],
    ])
    const wrong = sign('sha256', Buffer.from(message.replaceAll('\n', '')), rsa.privateKey)
    expect(causesOf(scheme, { publicKeys: keys }, wrong)).toEqual(['separator-differs'])
  })
})

const hashOf = (name: string) => createHash(name).update(message).digest()
const plain = (key: KeyObject): SignKeyObjectInput => ({ key, dsaEncoding: 'ieee-p1363' })
const ec = curves['ecdsa-p256-sha256'].privateKey
const ed = curves.ed25519.privateKey
describe('a key of a curve', () => {
  it.each<[string, keyof typeof curves, Buffer, string]>([
    ['in DER', 'ecdsa-p256-sha256', sign('sha256', Buffer.from(message), ec), 'signature-der'],
    ['hashed first', 'ecdsa-p256-sha256', sign('sha256', hashOf('sha256'), plain(ec)), 'hashed-first'],
    ['hashed first', 'ed25519', sign(null, hashOf('sha256'), ed), 'hashed-first'],
    ['hashed with SHA-512', 'ed25519', sign(null, hashOf('sha512'), ed), 'hashed-first'],
    [
      'hashed to digits',
      'ed25519',
      sign(null, Buffer.from(hashOf('sha256').toString('hex')), ed),
      'hashed-first',
    ],
  ])('%s, %s', (_, algorithm, signature, cause) => {
    const scheme = declared(algorithm, 'privateKey', 'private-key')
    expect(causesOf(scheme, { publicKey: curves[algorithm].publicKey }, signature)).toEqual([cause])
  })
})

describe('a derived key', () => {
  const secret = Buffer.from('thirty-two bytes of a secret key').toString('base64')
  const raw = Buffer.from(secret, 'base64')
  const derive = { algorithm: 'hmac-sha256', steps: ['{date}', 'request'] }
  const day = '20270115'
  const scheme = (more: object = {}) => ({
    ...declared('hmac-sha256', 'secret', 'secret', {
      keys: { key: { from: 'secret', decode: 'base64', derive: { ...derive, ...more } } },
    }),
    signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'base64', key: 'key' } },
  })
  const app = { secret: createSecretKey(Buffer.from(secret)) }
  const text = (bytes: Buffer) => bytes.toString('hex')
  it.each<[string, object, Buffer, string[]]>([
    ['as declared', {}, hmac(hmac(hmac(raw, day), 'request'), message), ['none']],
    [
      'as declared, in text',
      { encoding: 'hex' },
      hmac(text(hmac(text(hmac(raw, day)), 'request')), message),
      ['none'],
    ],
    ['in text', {}, hmac(text(hmac(text(hmac(raw, day)), 'request')), message), ['key-not-derived']],
    ['in bytes', { encoding: 'hex' }, hmac(hmac(hmac(raw, day), 'request'), message), ['key-not-derived']],
    [
      'of a secret that is not decoded',
      {},
      hmac(hmac(hmac(secret, day), 'request'), message),
      ['key-not-decoded'],
    ],
    ['that is the secret', {}, hmac(raw, message), ['key-not-derived']],
    ['that is the text of the secret', {}, hmac(secret, message), ['key-not-derived']],
  ])('%s', (_, more, signature, causes) => {
    expect(causesOf(scheme(more), app, signature)).toEqual(causes)
  })
})

describe('a secret at both ends of a text', () => {
  const scheme = {
    ...declared('md5', 'secret', 'secret', { strings: { message: '{secret}{time}{body}{secret}' } }),
    signatures: { request: { of: 'message', algorithm: 'md5', encoding: 'base64' } },
  }
  const app = { secret: createSecretKey(Buffer.from('s3cret')) }
  const md5 = (text: string) => createHash('md5').update(text).digest()
  const body = '{"a":1}'
  it.each<[string, string, string]>([
    ['as declared', `s3cret${seconds}${body}s3cret`, 'none'],
    ['at neither end', seconds + body, 'secret-missing'],
    ['at its end alone', `${seconds}${body}s3cret`, 'part-missing'],
    ['at its start alone', `s3cret${seconds}${body}`, 'part-missing'],
    ['without the time', `s3cret${body}s3cret`, 'timestamp-not-signed'],
    ['with two parts swapped', `s3cret${body}${seconds}s3cret`, 'parts-swapped'],
    ['with an & between the parts', ['s3cret', seconds, body, 's3cret'].join('&'), 'separator-differs'],
  ])('%s', (_, text, cause) => {
    expect(causesOf(scheme, app, md5(text))).toEqual([cause])
  })
})

describe('lines with fixed words, as those of RFC 9421,', () => {
  const text = '"@method": {method}\n"@path": {path}\n"@created": {time}\n"content": {body}'
  const scheme = declared('hmac-sha256', 'secret', 'secret', { strings: { message: text } })
  const app = { secret: createSecretKey(Buffer.from('s3cret')) }
  const right = `"@method": POST\n"@path": /orders\n"@created": ${seconds}\n"content": {"a":1}`
  it.each<[string, string, string]>([
    ['joined with line feeds', '\n', 'none'],
    ['joined with nothing', '', 'separator-differs'],
    ['joined with CR LF', '\r\n', 'separator-differs'],
    ['joined with a space', ' ', 'separator-differs'],
    ['joined with a comma and a space', ', ', 'separator-differs'],
  ])('%s', (_, mark, cause) => {
    expect(causesOf(scheme, app, hmac('s3cret', right.replaceAll('\n', mark)))).toEqual([cause])
  })
})
