// What is refused as a key of an elliptic curve, by its kind and its curve.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type CurveAlgorithm, curveKey, keyUseOf, publicKeyLoader } from '../../src/crypto/curve-key.ts'
import type { KeyKind } from '../../src/crypto/key-text.ts'
import { loadPublicKey } from '../../src/crypto/keys.ts'
import { rsaPair } from '../keys.ts'

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const ed = generateKeyPairSync('ed25519')
const rsa = rsaPair(1024)
const pem = (key: KeyObject, type: 'pkcs8' | 'sec1' | 'spki') =>
  String(key.export({ format: 'pem', type: type as 'pkcs8' }))

const expected = {
  'ECDSA-P256-SHA256 private': 'Expected: a key of P-256 as PKCS#8 PEM or bare base64 DER.',
  'ECDSA-P256-SHA256 public': 'Expected: a key of P-256 as SPKI PEM or bare base64 DER.',
  'ED25519 private':
    'Expected: a key of Ed25519 as PKCS#8 PEM or bare base64 DER, or its 32 bytes in hexadecimal digits or base64.',
  'ED25519 public':
    'Expected: a key of Ed25519 as SPKI PEM or bare base64 DER, or its 32 bytes in hexadecimal digits or base64.',
} as const

describe('a key of an elliptic curve', () => {
  it.each<[CurveAlgorithm, KeyKind, unknown, string]>([
    ['ECDSA-P256-SHA256', 'private', p256.publicKey, 'a public key'],
    ['ECDSA-P256-SHA256', 'public', p256.privateKey, 'a private key'],
    ['ED25519', 'private', ed.publicKey, 'a public key'],
    ['ED25519', 'public', ed.privateKey, 'a private key'],
    ['ECDSA-P256-SHA256', 'private', rsa.privateKey, 'a key of rsa'],
    ['ECDSA-P256-SHA256', 'private', ed.privateKey, 'a key of ed25519'],
    ['ED25519', 'private', p256.privateKey, 'a key of ec'],
    ['ED25519', 'public', rsa.publicKey, 'a key of rsa'],
    ['ECDSA-P256-SHA256', 'private', p384.privateKey, 'a key of the curve secp384r1'],
    ['ECDSA-P256-SHA256', 'public', p384.publicKey, 'a key of the curve secp384r1'],
    ['ECDSA-P256-SHA256', 'private', pem(p384.privateKey, 'sec1'), 'a key of the curve secp384r1'],
    ['ECDSA-P256-SHA256', 'public', pem(rsa.publicKey, 'spki'), 'a key of rsa'],
    ['ED25519', 'private', pem(p256.privateKey, 'pkcs8'), 'a key of ec'],
    ['ED25519', 'private', 'no key', 'a text that holds no such key'],
    ['ECDSA-P256-SHA256', 'public', '', 'a text that holds no such key'],
    ['ED25519', 'private', undefined, 'undefined'],
    ['ED25519', 'public', 5, 'number'],
    ['ECDSA-P256-SHA256', 'private', Buffer.from(pem(p256.privateKey, 'pkcs8')), 'object'],
  ])('for %s, %s, is refused with its kind: row %#', (alg, kind, input, found) => {
    const subject = kind === 'private' ? 'Private' : 'Public'
    expect(() => curveKey(alg, kind)(input as string)).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: `${subject} key: found ${found}. ${expected[`${alg} ${kind}`]}`,
      }),
    )
  })

  it.each<[string, CurveAlgorithm, KeyKind, string | KeyObject, KeyObject]>([
    ['PKCS#8', 'ECDSA-P256-SHA256', 'private', pem(p256.privateKey, 'pkcs8'), p256.privateKey],
    ['SEC 1', 'ECDSA-P256-SHA256', 'private', pem(p256.privateKey, 'sec1'), p256.privateKey],
    ['SPKI', 'ECDSA-P256-SHA256', 'public', pem(p256.publicKey, 'spki'), p256.publicKey],
    ['a KeyObject', 'ECDSA-P256-SHA256', 'public', p256.publicKey, p256.publicKey],
    ['a KeyObject of Ed25519', 'ED25519', 'private', ed.privateKey, ed.privateKey],
  ])('loads from %s', (_, alg, kind, input, key) => {
    expect(curveKey(alg, kind)(input).equals(key)).toBe(true)
  })

  it('is loaded for its algorithm, in any case, and an RSA key for the others', () => {
    expect(keyUseOf('rsa-sha256', 'privateKey')).toEqual({ alg: 'RSA-SHA256', option: 'privateKey' })
    const use = keyUseOf('Ed25519', 'key')
    expect(use).toEqual({ alg: 'ED25519', option: 'key', load: expect.any(Function) })
    expect(() => use.load?.(ed.publicKey)).toThrow('Private key: found a public key.')
    expect(publicKeyLoader('rsa-sha1')).toBe(loadPublicKey)
    expect(publicKeyLoader('ecdsa-p256-sha256')(p256.publicKey).equals(p256.publicKey)).toBe(true)
  })
})
