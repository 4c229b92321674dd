// What the interpreter makes of a declaration, against the compiled signer and verifier.
import { constants, createHash, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as ppdaiSign from '../../generated/ppdai/sign.ts'
import * as awdaSign from '../../generated/awda/sign.ts'
import { scheme as awdaScheme } from '../../generated/awda/scheme.ts'
import { hooks, parameters as ppdaiParameters, scheme as ppdaiScheme } from '../../generated/ppdai/scheme.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { decodeBase64 } from '../../src/core/bytes.ts'
import { decodeBase64Url, decodeHex } from '../../src/signing/digest.ts'
import { type Declaration, isAsymmetric } from '../../src/signing/grammar.ts'
import { interpret, joinPieces } from '../../src/signing/interpret.ts'
import type { Message } from '../../src/signing/message.ts'
import { createNodeSigner, type Algorithm } from '../../src/signing/keys.ts'
import { readClaims } from '../../src/signing/received.ts'
import { printTime } from '../../src/signing/time-forms.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { load, now, operation } from '../partners/exchange.ts'
import { declarationOf, presets } from '../partners/preset.ts'
import { rsaPair } from '../keys.ts'

const keys = {
  rsa: rsaPair(2048),
  ed25519: generateKeyPairSync('ed25519'),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
}
const pairOf = (algorithm: string) =>
  algorithm.startsWith('rsa') ? keys.rsa : algorithm.startsWith('ec') ? keys.ec : keys.ed25519
const secret = 'whsec_c2VjcmV0IG9mIDI0IGJ5dGVzLg=='
const plainSecret = 'c2VjcmV0IG9mIDI0IGJ5dGVzLg=='

interface Case {
  readonly name: string
  readonly scheme: Declaration
  readonly compiled: { createSigner(options: never): RequestSigner }
  readonly types?: Readonly<Record<string, string>>
}

const messagesOf = (scheme: Declaration, name: string, declared: unknown): Case[] => [
  { name, scheme, compiled: load(declared) as never },
  ...(scheme.response
    ? [{ name: `${name}, response`, scheme: scheme.response, compiled: load(declared, '-response') as never }]
    : []),
  ...Object.entries(scheme.events).map(([event, one]) => ({
    name: `${name}, ${event}`,
    scheme: one,
    compiled: load(declared, `-${event}`) as never,
  })),
]

const cases: Case[] = [
  ...presets.flatMap((name) => messagesOf(readScheme(declarationOf(name), name), name, declarationOf(name))),
  { name: 'awda', scheme: awdaScheme, compiled: awdaSign as never },
  {
    name: 'ppdai',
    scheme: ppdaiScheme,
    compiled: ppdaiSign as never,
    types: ppdaiParameters.registerAccount,
  },
]

const isForm = (scheme: Declaration) => /"each":"(form|parameters)"/.test(JSON.stringify(scheme))
const bodiesOf = ({ name, scheme }: Case) => {
  if (isForm(scheme)) return ['', 'b=2&biz=%7B%22x%22%3A1%7D&empty=&C=x+y']
  if (name === 'ppdai') return ['', '{"role":1,"Mobile":"15200000000","Email":null}']
  return ['', '{"b":"á b","a":[1,{"c":null}]}']
}

const given = new Headers({
  'content-type': 'application/json',
  date: 'Tue, 20 Apr 2021 02:07:55 GMT',
})
const digest = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest()
const means = { digest, hooks }

/** Signs by the compiled code, and gives the message that the interpreter reads. */
async function sign({ scheme, compiled, types }: Case, body: string) {
  const credentials: Record<string, string> = {}
  const options: Record<string, unknown> = {}
  for (const [name, { kind }] of Object.entries(scheme.credentials)) {
    const key = Object.values(scheme.signatures).find((one) => one.key === name)
    if (kind === 'private-key') {
      const alg = (key?.algorithm ?? '').toUpperCase() as Algorithm
      options[name] = createNodeSigner(alg, pairOf(key?.algorithm ?? '').privateKey)
    } else {
      credentials[name] = kind === 'secret' ? (name in scheme.keys ? plainSecret : secret) : `${name}-1`
      if (JSON.stringify(scheme.keys).includes('"decode"') && !JSON.stringify(scheme.keys).includes('strip'))
        if (kind === 'secret') credentials[name] = plainSecret
      options[name] = credentials[name]
    }
  }
  const request = {
    operation: { ...operation, id: types ? 'registerAccount' : 'any', types },
    method: 'PUT',
    url: 'https://example.com/a%20b/c?z=1&a=%C3%A1&a-b=&B=x%20y',
    headers: given,
    status: 200,
    body,
    timestamp: now + 0.25,
    nonce: 'msg_nonce',
    accessToken: credentials['accessToken'],
  }
  const signed = await compiled.createSigner(options as never).sign(request as never)
  const form = Object.keys(scheme.time?.forms ?? {})[0] as never
  const message: Message = {
    ...request,
    credentials,
    types,
    time: form && printTime(form, request.timestamp),
  }
  return { request, signed, message }
}

/** The string for people, whose secret is not shown. */
const shown = (
  scheme: Declaration,
  pieces: ReturnType<ReturnType<typeof interpret>['pieces']>,
  inner: (name: string) => string,
): string =>
  pieces
    .map(({ text, of }) =>
      of.kind === 'credential' && scheme.credentials[of.name]?.kind === 'secret'
        ? '<secret>'
        : of.kind === 'string'
          ? inner(of.name)
          : text,
    )
    .join('')

const encodings = {
  hex: [decodeHex, (bytes: Buffer) => bytes.toString('hex')],
  HEX: [
    (text: string) => decodeHex(text.toLowerCase()),
    (bytes: Buffer) => bytes.toString('hex').toUpperCase(),
  ],
  base64: [decodeBase64, (bytes: Buffer) => bytes.toString('base64')],
  base64url: [decodeBase64Url, (bytes: Buffer) => bytes.toString('base64url')],
} as const

const isSigned = (algorithm: string, text: string, bytes: Uint8Array, key: KeyObject) => {
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: -1 }
  const hash = /sha\d+$/.exec(algorithm)?.[0]
  return verify(hash ?? null, Buffer.from(text), algorithm.includes('pss') ? pss : key, bytes)
}

describe.each(cases)('the interpreter, $name', (one) => {
  const { scheme } = one
  it.each(bodiesOf(one))('makes of the body %j what the compiled signer makes', async (body) => {
    const { signed, message } = await sign(one, body)
    const made = interpret(scheme, message, means)
    const text = (name: string): string => shown(scheme, made.pieces(name), text)
    for (const [name, wanted] of Object.entries(signed.canonical)) expect(text(name), name).toBe(wanted)
    expect(Object.keys(signed.canonical).length).toBeGreaterThan(0)
    for (const name of Object.keys(scheme.strings))
      expect(made.textOf(name)).toBe(joinPieces(made.pieces(name)))
  })

  it.each(bodiesOf(one))('reads of the message with the body %j what was sent', async (body) => {
    const { request, signed, message } = await sign(one, body)
    const headers = new Headers([...given, ...Object.entries(signed.headers)])
    const claims = readClaims(scheme, {
      ...request,
      headers,
      url: signed.url ?? request.url,
      body: signed.body,
    })
    if (scheme.time) expect(claims.values.get('time')).toBe(message.time)
    if (scheme.nonce) expect(claims.values.get('nonce')).toBe('msg_nonce')
    for (const name of Object.keys(claims.message.credentials))
      expect(claims.message.credentials[name], name).toBe(message.credentials[name])
    expect(claims.twice).toEqual([])
    const arrived = interpret(
      scheme,
      {
        ...claims.message,
        credentials: { ...message.credentials, ...claims.message.credentials },
        types: one.types,
      },
      means,
    )
    for (const { place, sent } of claims.tests)
      expect(sent, place.where).toBe(joinPieces(arrived.fill(place.placed.text)))
    for (const [name, { of, algorithm, encoding }] of Object.entries(scheme.signatures)) {
      const signature = claims.values.get(`signature.${name}`) ?? ''
      const [decode, encode] = encodings[encoding]
      const bytes = decode(signature) ?? new Uint8Array()
      expect([bytes.length > 0, encode(Buffer.from(bytes))]).toEqual([true, signature])
      if (!isAsymmetric(algorithm)) expect(arrived.expected(name)).toBe(signature)
      else expect(isSigned(algorithm, arrived.textOf(of), bytes, pairOf(algorithm).publicKey)).toBe(true)
    }
  })
})

it('says where each piece comes from', () => {
  const scheme = readScheme(declarationOf('hmac-header'), 'hmac-header')
  const message = { method: 'GET', url: '/a?b=1', body: '', time: '1700000000', credentials: { secret: 's' } }
  expect(interpret(scheme, message, means).pieces('message')).toEqual([
    { text: 'GET', of: { kind: 'part', name: 'method' } },
    { text: '\n', of: { kind: 'literal', name: '' } },
    { text: '/a?b=1', of: { kind: 'part', name: 'target' } },
    { text: '\n', of: { kind: 'literal', name: '' } },
    { text: '1700000000', of: { kind: 'part', name: 'time' } },
    { text: '\n', of: { kind: 'literal', name: '' } },
    { text: createHash('sha256').digest('hex'), of: { kind: 'hash', name: 'bodyHash' } },
  ])
})

it('says of a pair which field it is, and its declared type', () => {
  const message = { body: '{"role":1,"Email":null}', credentials: {}, types: ppdaiParameters.registerAccount }
  const type = { field: 'role', type: 'Int32' }
  expect(interpret(ppdaiScheme, message, means).pieces('parameters')).toEqual([
    { text: 'role', of: { kind: 'name', name: 'role', ...type } },
    { text: '1', of: { kind: 'value', name: 'role', ...type } },
  ])
})
