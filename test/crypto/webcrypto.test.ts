import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
  verify,
} from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { createPpdaiClient, createWebCryptoSigner } from '../../src/index.ts'
import type { Algorithm } from '../../src/signing/keys.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { appId, gatewayWith, now, privateKey } from '../support.ts'
import { rsaPair } from '../keys.ts'

const pem = (type: 'pkcs1' | 'pkcs8') => String(privateKey.export({ format: 'pem', type }))
const base64 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')

describe('a Signer over WebCrypto', () => {
  it.each([pem('pkcs1'), pem('pkcs8'), base64])(
    'signs the same bytes as the one over node:crypto',
    async (key) => {
      const bytes = Buffer.from('devicefp1234567890mobile15200000001')
      const signer = await createWebCryptoSigner(key)
      expect(Buffer.from(await signer.sign(bytes))).toEqual(
        Buffer.from(await createKeySigner(privateKey).sign(bytes)),
      )
    },
  )

  const { privateKey: long } = rsaPair(2048)
  const key = (pair: KeyPairKeyObjectResult) => pair.privateKey
  it.each<[Algorithm, KeyObject, Parameters<typeof verify>[0], object]>([
    ['RSA-SHA1', long, 'sha1', {}],
    ['RSA-SHA256', long, 'sha256', {}],
    ['RSA-SHA512', long, 'sha512', {}],
    ['RSA-PSS-SHA256', long, 'sha256', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }],
    ['RSA-PSS-SHA512', long, 'sha512', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }],
    [
      'ECDSA-P256-SHA256',
      key(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
      'sha256',
      { dsaEncoding: 'ieee-p1363' },
    ],
    ['ED25519', key(generateKeyPairSync('ed25519')), null, {}],
  ])('signs with %s as OpenSSL verifies it', async (alg, key, hash, options) => {
    const bytes = Buffer.from('devicefp1234567890mobile15200000001')
    const text = String(key.export({ format: 'pem', type: 'pkcs8' }))
    const signer = await createWebCryptoSigner(text, alg)
    const signature = Buffer.from(await signer.sign(bytes))
    expect(verify(hash, bytes, { key: createPublicKey(key), ...options }, signature)).toBe(true)
  })

  it('serves a client', async () => {
    const client = createPpdaiClient({
      appId,
      privateKey: await createWebCryptoSigner(pem('pkcs8')),
      server: 'http://localhost/ppdai',
      fetch: gatewayWith(),
      now: () => now,
    })
    expect(await client.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })).toMatchObject({ ResultCode: 0 })
  })

  it.each([
    ['a public key', String(rsaPair(1024, 1).publicKey.export({ format: 'pem', type: 'spki' }))],
    ['words', 'this text is not a key at all, whatever one may try to make of it'],
    ['half a key', base64.slice(0, 100)],
  ])('refuses %s without telling it', async (_, key) => {
    await expect(createWebCryptoSigner(key)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.not.stringContaining(key.slice(30, 60)),
    })
  })
})

describe('a CryptoKey', () => {
  it.each([
    ['SHA-256', ['sign'], false],
    ['SHA-1', ['sign'], true],
  ] as const)('for %s with the usages %j is accepted: %s', async (hash, usages, taken) => {
    const der = privateKey.export({ format: 'der', type: 'pkcs8' })
    const key = await crypto.subtle.importKey('pkcs8', der, { name: 'RSASSA-PKCS1-v1_5', hash }, false, [
      ...usages,
    ])
    const made = createWebCryptoSigner(key).then(
      () => true,
      (error: Error) => error.message,
    )
    expect(await made).toEqual(taken || expect.stringContaining('Import it for SHA-1'))
  })
})

describe('a key that rotates', () => {
  it('signs both values of a request with one key, and the next request with the next', async () => {
    const [first, second] = [privateKey, rsaPair(1024, 1).privateKey]
    let current = first
    const used: number[] = []
    const gateways = [first, second].map((key) => {
      const publicKey = generatePublic(key)
      return gatewayWith({ apps: { ppdai: [{ appId, publicKey }] } })
    })
    const fetch = async (request: Request) => {
      const answers = await Promise.all(gateways.map((gateway) => gateway(request.clone())))
      const accepted = answers.findIndex((answer) => answer.headers.get('x-lendspec-source') === 'example')
      used.push(accepted)
      return answers[accepted]!
    }
    const options = { appId, server: 'http://localhost/ppdai', fetch, now: () => now }
    const client = createPpdaiClient({ ...options, privateKey: async () => current })
    await client.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })
    current = second
    await client.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })
    expect(used).toEqual([0, 1])
  })
})

it.each<[Algorithm, KeyObject, string]>([
  ['RSA-SHA256', privateKey, 'an RSA key that does not load. Expected: an RSA private key of 1024 bits'],
  [
    'ECDSA-P256-SHA256',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
    'a text that holds no such key. Expected: a private key of ECDSA as',
  ],
  [
    'ED25519',
    generateKeyPairSync('ed25519').privateKey,
    'a text that holds no such key. Expected: a private',
  ],
])('says of a key of %s what was found, and nothing of what the runtime says', async (alg, key, found) => {
  const load = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('secret'))
  try {
    const error = await createWebCryptoSigner(
      String(key.export({ format: 'pem', type: 'pkcs8' })),
      alg,
    ).catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
    expect((error as Error).message).toContain(`Private key: found ${found}`)
    expect((error as Error).message).not.toContain('secret')
  } finally {
    load.mockRestore()
  }
})

function generatePublic(key: typeof privateKey): string {
  return String(createPublicKey(key).export({ format: 'pem', type: 'spki' }))
}
