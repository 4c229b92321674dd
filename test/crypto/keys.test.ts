import crypto, {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import { createKeySigner, loadPrivateKey, loadPublicKey } from '../../src/crypto/keys.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { rsaPair } from '../keys.ts'

const vector = readFileSync(new URL('../vectors/rsa-4096.json', import.meta.url), 'utf8')
const large = createPrivateKey((JSON.parse(vector) as { pkcs8Pem: string }).pkcs8Pem)
const pairs = [
  ...[1024, 2048].map((bits) => ({ bits, ...rsaPair(bits) })),
  { bits: 4096, privateKey: large, publicKey: createPublicKey(large) },
]
const pair = pairs[0]!
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') =>
  String(key.export({ format: 'pem', type: type as 'pkcs8' }))
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') =>
  key.export({ format: 'der', type: type as 'pkcs8' }).toString('base64')

const privateShapes: [string, (key: KeyObject) => string | KeyObject][] = [
  ['PKCS#1 PEM', (key) => pem(key, 'pkcs1')],
  ['PKCS#8 PEM', (key) => pem(key, 'pkcs8')],
  ['bare base64 of PKCS#1', (key) => der(key, 'pkcs1')],
  ['bare base64 of PKCS#8', (key) => der(key, 'pkcs8')],
  ['bare base64 in lines', (key) => der(key, 'pkcs8').replaceAll(/.{64}/g, '$&\n')],
  ['PEM with literal \\n', (key) => pem(key, 'pkcs8').replaceAll('\n', '\\n')],
  ['PEM with CRLF', (key) => pem(key, 'pkcs8').replaceAll('\n', '\r\n')],
  ['PEM with a BOM', (key) => `\uFEFF${pem(key, 'pkcs8')}`],
  ['PEM with literal \\r\\n', (key) => pem(key, 'pkcs1').replaceAll('\n', '\\r\\n')],
  ['PEM behind the notes of a tool', (key) => `Bag Attributes\n    friendlyName: key\n${pem(key, 'pkcs8')}`],
  ['indented PEM', (key) => pem(key, 'pkcs1').replaceAll(/^/gm, '    ')],
  ['a KeyObject', (key) => key],
]

describe.each(pairs)('a private key of $bits bits', ({ privateKey, publicKey }) => {
  it.each(privateShapes)('loads as %s and signs', async (_, shape) => {
    const bytes = Buffer.from('text')
    const signature = await createKeySigner(shape(privateKey)).sign(bytes)
    expect(verify('sha1', bytes, publicKey, signature)).toBe(true)
    expect(Buffer.from(signature)).toEqual(sign('sha1', bytes, privateKey))
  })
})

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const encrypted = String(
  pair.privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'pass' }),
)

describe('anything else as a private key', () => {
  it.each([
    ['a public key', pem(pair.publicKey, 'spki'), 'a PUBLIC KEY in PEM'],
    ['a public key in base64', der(pair.publicKey, 'spki'), 'a PUBLIC KEY in base64'],
    ['an EC key', pem(ec.privateKey, 'pkcs8'), 'an EC key'],
    ['an encrypted key', encrypted, 'an encrypted private key'],
    ['a damaged key', pem(pair.privateKey, 'pkcs8').replace('MII', 'AAA'), 'does not load'],
    ['half a key', der(pair.privateKey, 'pkcs8').slice(0, 200), 'base64 that are not an RSA key'],
    ['a file name', './keys/private.pem', 'a file name'],
    ['a JWK', '{"kty":"RSA"}', 'JSON, perhaps a JWK'],
    ['an empty text', ' \n', 'an empty text'],
    ['words', 'not a key at all!', 'neither PEM nor base64'],
    ['64 kB', 'A'.repeat(65_537), 'more than 64 kB'],
    ['bytes', Buffer.from(pem(pair.privateKey, 'pkcs8')) as never, 'bytes, not text'],
    ['null', null as never, 'null, not text'],
    ['nothing', undefined as never, 'undefined, not text'],
    ['a public KeyObject', pair.publicKey, 'a public key'],
    ['512 bits', rsaPair(512).privateKey, 'an RSA key of 512 bits'],
  ])('is refused by shape: %s', (_, input, found) => {
    expect(() => loadPrivateKey(input)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining(found) }),
    )
    expect(() => loadPrivateKey(input)).toThrow(/Expected: an RSA private key/)
  })

  // No Node at hand has such a policy: its refusal is played.
  it('is refused where a policy of OpenSSL forbids SHA-1, before any call is made', () => {
    const forbid = vi.spyOn(crypto, 'sign').mockImplementation(() => {
      throw new Error('digest not supported')
    })
    syncBuiltinESMExports()
    try {
      expect(() => createKeySigner(pair.privateKey)).toThrow(
        expect.objectContaining({
          code: 'CONFIGURATION',
          message: expect.stringMatching(/FIPS mode or a crypto policy/),
        }),
      )
    } finally {
      forbid.mockRestore()
      syncBuiltinESMExports()
    }
  })

  it('never reveals a byte of the key', () => {
    const body = der(pair.privateKey, 'pkcs8')
    for (const input of [
      body.slice(0, 300),
      `!${body.slice(1)}`,
      pem(pair.privateKey, 'pkcs8').replace('MII', 'AAA'),
    ]) {
      let message = ''
      try {
        loadPrivateKey(input)
      } catch (error) {
        message = String((error as Error).stack)
      }
      expect(message).toContain('ConfigurationError')
      for (let at = 0; at + 12 < body.length; at += 12) expect(message).not.toContain(body.slice(at, at + 12))
    }
  })
})

describe.each(pairs)('a public key of $bits bits', ({ publicKey }) => {
  it.each([
    pem(publicKey, 'spki'),
    pem(publicKey, 'pkcs1'),
    der(publicKey, 'spki'),
    der(publicKey, 'pkcs1'),
    publicKey,
  ])('loads', (input) => expect(loadPublicKey(input).equals(publicKey)).toBe(true))
})

describe('a public key', () => {
  it.each([
    ['PEM', pem(pair.privateKey, 'pkcs1')],
    ['PKCS#8 PEM', pem(pair.privateKey, 'pkcs8')],
    ['base64', der(pair.privateKey, 'pkcs8')],
    ['PKCS#1 base64', der(pair.privateKey, 'pkcs1')],
    ['KeyObject', pair.privateKey],
  ])('is refused when it is a private key as %s', (_, input) => {
    expect(() => loadPublicKey(input)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})

describe('a secret', () => {
  it.each(['', ' secret', 'secret\n', '\tsecret'])('is refused as %j', (input) => {
    expect(() => loadSecret(input)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})
