// What the playground asks for, by the declaration alone.
import { describe, expect, it } from 'vitest'
import { readScheme } from '../../src/generate/scheme/check.ts'
import type { Declaration } from '../../src/signing/grammar.ts'
import { algorithmOf, inputsOf, isSecretScheme, signsAddress } from '../../src/site/playground/inputs.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

const schemeOf = (name: Preset) => readScheme(declarationOf(name), name)
const nonce = ['nonce', 'nonce', 'Nonce', 'A client makes a new one for each request.']
const time = (hint: string) => ['time', 'time', 'Timestamp', hint]
const seconds = time('Epoch seconds. Fixed until you press Now.')
const milliseconds = time('Epoch milliseconds. Fixed until you press Now.')
const pkcs8 = 'PKCS#8, as PEM or bare base64.'
const rows = (scheme: Declaration) =>
  inputsOf(scheme).map(({ kind, name, label, hint, choices }) => [
    kind,
    name,
    label,
    hint,
    ...(choices ?? []),
  ])

it.each<[Preset, isSecret: boolean, address: boolean, string[][]]>([
  [
    'daily-key',
    true,
    true,
    [
      ['text', 'client', 'Client', ''],
      ['text', 'accessToken', 'Access token', ''],
      milliseconds,
      nonce,
      ['secret', 'secret', 'Secret', ''],
    ],
  ],
  [
    'ed25519-joined',
    false,
    true,
    [['text', 'apiKey', 'Api key', ''], milliseconds, ['key', 'signingKey', 'Signing key, Ed25519', pkcs8]],
  ],
  [
    'form-hmac',
    true,
    false,
    [['text', 'merchant', 'Merchant', ''], seconds, nonce, ['secret', 'apiKey', 'Api key', '']],
  ],
  [
    'params-rsa',
    false,
    true,
    [
      ['text', 'appId', 'App id', ''],
      time('UTC+8 as yyyy-MM-dd HH:mm:ss. Fixed until you press Now.'),
      ['key', 'privateKey', 'Private key, RSA', 'PKCS#8, PKCS#1, or bare base64 of either.'],
    ],
  ],
  [
    'rfc9421-hmac',
    true,
    false,
    [
      ['text', 'keyId', 'Key id', ''],
      seconds,
      ['header', 'header-date', 'Header date', ''],
      ['header', 'header-content-type', 'Header content-type', ''],
      ['secret', 'secret', 'Secret', ''],
    ],
  ],
])('%s', (name, isSecret, address, inputs) => {
  const scheme = schemeOf(name)
  expect(rows(scheme)).toEqual(inputs)
  expect([isSecretScheme(scheme), signsAddress(scheme)]).toEqual([isSecret, address])
})

describe('an input', () => {
  const scheme = schemeOf('params-rsa')
  const changed = (change: object): Declaration => ({ ...scheme, ...change })
  const id = (name: string, title?: string) =>
    rows(changed({ credentials: { [name]: { kind: 'id', title } }, time: undefined, signatures: {} }))

  it.each([
    ['merchantNo', undefined, 'Merchant no', ''],
    ['merchant_no', 'The merchant number.', 'Merchant no', 'The merchant number.'],
    ['merchant-no', 'issued by the partner', 'Merchant no', 'Issued by the partner.'],
    ['merchantNo', 'merchant NO', 'Merchant no', ''],
  ])('has its name in words, and its title where that says more: %s, %s', (name, title, label, hint) => {
    expect(id(name, title)).toEqual([['text', name, label, hint]])
  })

  it('of the time has all of its forms', () => {
    const forms = { 'epoch-seconds': {}, 'http-date': {} }
    expect(rows(changed({ time: { ...scheme.time, forms } }))[1]).toEqual(
      time('Epoch seconds, or UTC as in the header Date; sent as typed. Fixed until you press Now.'),
    )
  })

  it('of an option has its choices', () => {
    expect(rows(changed({ options: { timeForm: ['a', 'b'] } }))).toContainEqual([
      'choice',
      'timeForm',
      'Time form',
      'Option of the client. The default is a.',
      'a',
      'b',
    ])
  })

  it.each([
    ['rsa-pss-sha256', 'Private key, RSA', 'PKCS#8, PKCS#1, or bare base64 of either.'],
    ['ecdsa-p256-sha256', 'Private key, EC on P-256', pkcs8],
    ['ed25519', 'Private key, Ed25519', pkcs8],
  ])('of a key says what it is for %s', (algorithm, label, hint) => {
    const [name, one] = Object.entries(scheme.signatures)[0]!
    const other = changed({ signatures: { [name]: { ...one, algorithm } } })
    expect(rows(other).at(-1)).toEqual(['key', 'privateKey', label, hint])
    expect([algorithmOf(other, 'privateKey'), algorithmOf(other, 'other')]).toEqual([algorithm, ''])
  })
})
