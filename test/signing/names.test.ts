// Names of a declaration: the headers that a caller gives, and what each string is made of.
import { describe, expect, it } from 'vitest'
import { readScheme } from '../../src/generate/scheme/check.ts'
import * as names from '../../src/signing/names.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

const schemeOf = (name: Preset) => readScheme(declarationOf(name), name)

describe('headers that are signed', () => {
  it.each<[Preset, string[]]>([
    ['rfc9421-hmac', ['date', 'content-type']],
    ['rfc9421-ed25519', ['content-type']],
    ['params-rsa', []],
    ['hmac-header', []],
  ])('are given by the caller, but for those of %s itself', (name, headers) => {
    expect(names.signedHeaderNames(schemeOf(name))).toEqual(headers)
  })

  it('are the signer’s where it sends them', () => {
    const scheme = schemeOf('hmac-header')
    const strings = { ...scheme.strings, message: { text: '{header:X-Own}{header:X-Given}{header:Host}' } }
    const send = { ...scheme.send, headers: { ...scheme.send.headers, 'x-own': { text: '1' } } }
    const own = { ...scheme, strings, send } as typeof scheme
    expect(names.signedHeaderNames(own)).toEqual(['x-given'])
    expect(['x-own', 'x-given', 'X-Own'].map((header) => names.ownHeader(own, header))).toEqual([
      '1',
      undefined,
      undefined,
    ])
    expect(['X-Own', 'Host', 'X-Given'].map((header) => names.headerTemplate(own, header))).toEqual([
      '1',
      '{authority}',
      '{header:x-given}',
    ])
  })
})

it.each<[string, names.Piece[]]>([
  ['', []],
  ['a', [{ text: 'a' }]],
  ['{a}', [{ name: 'a' }]],
  ['a{b}{c} {1}', [{ text: 'a' }, { name: 'b' }, { name: 'c' }, { text: ' {1}' }]],
  ['{header:X-A}{header:HOST}', [{ name: 'header:x-a' }, { name: 'authority' }]],
  ['{signature.a-b}', [{ name: 'signature.a-b' }]],
])('the template %j is made of its texts and names', (template, pieces) => {
  expect(names.piecesOf(template)).toEqual(pieces)
  expect(names.namesIn(template)).toEqual(pieces.flatMap(({ name }) => name ?? []))
})

it.each([
  ['privateKey', 'publicKey'],
  ['signingPrivateKey', 'signingPublicKey'],
  ['key', 'key'],
])('the other half of %s is %s', (name, other) => expect(names.publicName(name)).toBe(other))

it.each([
  ['signature.main', 'main', undefined, true],
  ['header:X-A', undefined, 'x-a', false],
  ['signature', undefined, undefined, false],
])('%s names a signature or a header', (name, signature, header, holds) => {
  expect([names.signatureName(name), names.headerName(name), names.holdsSignature(`a{${name}}`)]).toEqual([
    signature,
    header,
    holds,
  ])
})
