// Keys of Ed25519 as partners issue them: PEM, DER, or the 32 bytes alone.
import { generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { curveKey, keyUseOf } from '../../src/crypto/curve-key.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { createWebCryptoSigner } from '../../src/crypto/webcrypto.ts'

/** A pair whose halves have both letters in base64url that base64 writes in another way. */
function telling(): ReturnType<typeof generateKeyPairSync> {
  const pair = generateKeyPairSync('ed25519')
  const { d = '', x = '' } = pair.privateKey.export({ format: 'jwk' })
  return [d, x].every((half) => half.includes('-') && half.includes('_')) ? pair : telling()
}
const { privateKey, publicKey } = telling()
const { d = '', x = '' } = privateKey.export({ format: 'jwk' })
const der = {
  private: privateKey.export({ type: 'pkcs8', format: 'der' }),
  public: publicKey.export({ type: 'spki', format: 'der' }),
}
const message = Buffer.from('message')
const formsOf = (bytes: Buffer, whole: Buffer): [string, string][] => [
  ['base64 DER', whole.toString('base64')],
  ['hexadecimal digits', bytes.toString('hex')],
  ['upper-case digits', bytes.toString('hex').toUpperCase()],
  ['digits behind 0x', `0x${bytes.toString('hex')}`],
  ['base64', bytes.toString('base64')],
  ['base64 without padding', bytes.toString('base64').replace('=', '')],
  ['base64url', bytes.toString('base64url')],
  ['base64 behind a prefix and before a line break', `ed25519:${bytes.toString('base64')}\n`],
]

describe('a private key of Ed25519 in', () => {
  it.each(formsOf(Buffer.from(d, 'base64url'), der.private))('%s signs', async (_, text) => {
    const node = await createKeySigner(text, keyUseOf('ed25519', 'key')).sign(message)
    const web = await (await createWebCryptoSigner(text, 'ED25519')).sign(message)
    expect(verify(null, message, publicKey, node)).toBe(true)
    expect(Buffer.from(web)).toEqual(Buffer.from(node))
  })
})

describe('a public key of Ed25519 in', () => {
  it.each(formsOf(Buffer.from(x, 'base64url'), der.public))('%s is found', (_, text) => {
    expect(curveKey('ED25519', 'public')(text).equals(publicKey)).toBe(true)
  })
})

it.each<[string, string]>([
  ['too few digits', d.slice(0, 40)],
  ['31 bytes', Buffer.alloc(31, 1).toString('hex')],
  ['33 bytes', Buffer.alloc(33, 1).toString('base64')],
  ['words', 'not a key'],
])('%s are no key, and the message shows nothing of them', (_, text) => {
  const load = () => curveKey('ED25519', 'private')(text)
  expect(load).toThrow(
    /^Private key: found a text that holds no such key\. Expected: a key of Ed25519 as PKCS#8 PEM or bare base64 DER, or its 32 bytes in hexadecimal digits or base64\.$/,
  )
})

it('is only for Ed25519', () => {
  expect(() => curveKey('ECDSA-P256-SHA256', 'private')(Buffer.from(d, 'base64url').toString('hex'))).toThrow(
    /a key of P-256 as PKCS#8 PEM or bare base64 DER\.$/,
  )
})
